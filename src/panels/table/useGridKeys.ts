import { type KeyboardEvent, useState } from 'react';

/** A cell by row and column; row -1 is the headings. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PAGE = 12;

/** The cell that has the focus of a grid, and the keys that move it. */
export function useGridKeys(rows: number, columns: number, onPress: (cell: Cell) => void) {
  const [cell, setCell] = useState<Cell>({ row: -1, column: 0 });
  const go = (row: number, column: number) =>
    setCell({
      row: Math.max(-1, Math.min(rows - 1, row)),
      column: Math.max(0, Math.min(columns - 1, column)),
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const { row, column } = cell;
    const far = event.ctrlKey;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      Home: () => go(far ? -1 : row, far ? column : 0),
      End: () => go(far ? rows - 1 : row, far ? column : columns - 1),
      PageDown: () => go(row + PAGE, column),
      PageUp: () => go(row - PAGE, column),
      Enter: () => onPress(cell),
      ' ': () => onPress(cell),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return { cell, setCell: go, onKeyDown };
}

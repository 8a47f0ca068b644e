import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Sort } from '../../state';
import { useIsPrinting } from '../../ui';
import { focusCell } from './focusCell';
import { Heading, type HeadingText } from './Heading';
import styles from './Table.module.css';
import { useCoveredHeight } from './useCoveredHeight';
import { type Cell, useGridKeys } from './useGridKeys';

interface GridProps {
  readonly label: string;
  readonly describedBy: string;
  readonly headings: readonly HeadingText[];
  /** The text of each column that takes most room. */
  readonly widest: readonly string[];
  readonly count: number;
  /** The column that rows are sorted by; null where it is the usual one, of this name. */
  readonly sort: Sort | null;
  readonly usual: string;
  /** The row to be seen; -1 for none. */
  readonly chosen: number;
  /** A heading, in row -1, or a cell was pressed. */
  readonly onPress: (cell: Cell) => void;
  /** A row, and its column that has the focus of the grid; -1 for none. */
  readonly rowAt: (
    row: number,
    focusColumn: number,
    onFocus: (row: number, column: number) => void,
  ) => ReactNode;
  /** Gives the focus to the cell that has it in the grid. */
  readonly ref?: Ref<{ readonly focus: () => void }> | undefined;
}

const ROW = 34;
const OVERSCAN = 12;

/** A table whose cells are walked by keys, and whose rows are drawn as they come into sight. */
export function Grid(props: GridProps) {
  const { headings, widest, count, sort, usual, chosen, onPress, rowAt } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const covered = useCoveredHeight(scroller);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    // The headings are above the rows, and stay there.
    scrollMargin: ROW,
    scrollPaddingStart: ROW,
    // A row more than the sheet covers, which is also more than a scrollbar does.
    paddingEnd: covered,
    scrollPaddingEnd: covered + ROW,
  });
  const { cell, setCell, onKeyDown } = useGridKeys(count, headings.length, onPress);
  const [focused, setFocused] = useState(false);
  useImperativeHandle(props.ref, () => ({
    focus: () => focusCell(scroller.current, `cell-${cell.row}-${cell.column}`),
  }));

  // The cell with the focus is drawn, and has it, however far away it was.
  useEffect(() => {
    if (!focused) return;
    if (cell.row >= 0) virtual.scrollToIndex(cell.row);
    const frame = requestAnimationFrame(() =>
      focusCell(scroller.current, `cell-${cell.row}-${cell.column}`),
    );
    return () => cancelAnimationFrame(frame);
  }, [focused, cell, virtual]);

  // A row chosen elsewhere is scrolled into view, once more when a sheet covers it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer knows what is covered.
  useEffect(() => {
    if (chosen >= 0) virtual.scrollToIndex(chosen);
  }, [chosen, virtual, covered]);

  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? ROW) - ROW;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? ROW) - ROW);
  // Nobody scrolls on paper.
  const rows = useIsPrinting() ? Array(count).keys() : items.map(({ index }) => index);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked is a grid.
        role="grid"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-rowcount={count + 1}
        aria-colcount={headings.length}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={({ currentTarget, relatedTarget }) =>
          setFocused(currentTarget.contains(relatedTarget))
        }
      >
        <thead>
          <tr aria-rowindex={1}>
            {headings.map((heading, at) => (
              <Heading
                key={heading.key}
                {...{ heading, at, sort, usual }}
                widest={widest[at] ?? ''}
                isFocus={cell.row === -1 && cell.column === at}
                onPress={() => {
                  setCell(-1, at);
                  onPress({ row: -1, column: at });
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {[...rows].map((row) => rowAt(row, cell.row === row ? cell.column : -1, setCell))}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to have the focus.
  return <tr aria-hidden="true" style={{ height: Math.max(0, height) }} />;
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Passing } from '../../derive';
import { type Analysis, csvText, NO_ROLE, type RoleId, type Taxonomy } from '../../domain';
import { choose } from '../../state';
import { useChange, useView } from '../../state/react';
import { useIsPrinting } from '../../ui';
import { CopyCsv, columnRows, nextSort, roleColumns, sortedIndexes } from '../parts';
import { focusCell } from './focusCell';
import { Heading } from './Heading';
import { Row } from './Row';
import styles from './Table.module.css';
import { tellingColumns } from './tellingColumns';
import { useCoveredHeight } from './useCoveredHeight';
import { useGridKeys } from './useGridKeys';
import { widestText } from './widestText';

interface RoleTableProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly passing: Passing;
  readonly rest: 'dim' | 'hide';
  readonly onSelect: (role: RoleId) => void;
  readonly linkTo: (role: RoleId) => string;
  /** Gives the focus to the cell that has it in the grid. */
  readonly ref?: Ref<{ readonly focus: () => void }>;
}

const ROW = 34;
const OVERSCAN = 12;

/** The roles as a table: those that pass first, then, where they are not hidden, the rest. */
export function RoleTable(props: RoleTableProps) {
  const { taxonomy, analysis, passing, rest, onSelect, linkTo } = props;
  const { roles } = taxonomy;
  const selected = useView((view) => view.role);
  const sort = useView((view) => view.sort);
  const change = useChange();
  const scroller = useRef<HTMLDivElement>(null);
  const all = roleColumns(taxonomy, analysis);
  const columns = useMemo(() => tellingColumns(all, roles.length), [all, roles.length]);
  const sorted = sortedIndexes(all, roles.length, sort);
  const widest = useMemo(
    () => columns.map((column) => widestText(column, roles.length)),
    [columns, roles.length],
  );
  const { mask } = passing;
  const shown = useMemo(() => sorted.filter((index) => mask[index]), [sorted, mask]);
  const indexes = useMemo(
    () => (rest === 'hide' ? shown : [...shown, ...sorted.filter((index) => !mask[index])]),
    [rest, shown, sorted, mask],
  );
  const covered = useCoveredHeight(scroller);
  const virtual = useVirtualizer({
    count: indexes.length,
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
  const press = ({ row, column }: { row: number; column: number }) => {
    const role = roles[indexes[row] ?? NO_ROLE];
    const heading = columns[column];
    if (role) onSelect(role.id);
    else if (heading && row < 0) change(choose, 'sort', nextSort(heading, sort));
  };
  const { cell, setCell, onKeyDown } = useGridKeys(indexes.length, columns.length, press);
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

  // A role selected elsewhere is scrolled into view, once more when a sheet covers it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer knows what is covered.
  useEffect(() => {
    const row = indexes.findIndex((index) => roles[index]?.id === selected);
    if (row >= 0) virtual.scrollToIndex(row);
  }, [selected, roles, indexes, virtual, covered]);

  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? ROW) - ROW;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? ROW) - ROW);
  // Nobody scrolls on paper.
  const rows = useIsPrinting() ? indexes.keys() : items.map(({ index }) => index);
  return (
    <div className={styles.table}>
      <p className={styles.copy}>
        <CopyCsv count={shown.length} text={() => csvText(columnRows(all, shown))} />
      </p>
      <div ref={scroller} className={styles.scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked is a grid.
          role="grid"
          aria-label="Roles"
          aria-rowcount={indexes.length + 1}
          aria-colcount={columns.length}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={({ currentTarget, relatedTarget }) =>
            setFocused(currentTarget.contains(relatedTarget))
          }
        >
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, at) => (
                <Heading
                  key={column.key}
                  column={column}
                  at={at}
                  sort={sort}
                  widest={widest[at] ?? ''}
                  isFocus={cell.row === -1 && cell.column === at}
                  onPress={() => {
                    setCell(-1, at);
                    press({ row: -1, column: at });
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} />
            {[...rows].map((row) => {
              const index = indexes[row] ?? NO_ROLE;
              const role = roles[index];
              return (
                role && (
                  <Row
                    key={role.id}
                    role={role}
                    row={row}
                    index={index}
                    columns={columns}
                    taxonomy={taxonomy}
                    passes={Boolean(mask[index])}
                    isFirstOut={row === shown.length}
                    isSelected={role.id === selected}
                    focusColumn={cell.row === row ? cell.column : -1}
                    href={linkTo(role.id)}
                    onSelect={onSelect}
                    onFocus={setCell}
                  />
                )
              );
            })}
            <Spacer height={below} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to have the focus.
  return <tr aria-hidden="true" style={{ height: Math.max(0, height) }} />;
}

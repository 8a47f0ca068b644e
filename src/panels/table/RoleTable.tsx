import { type Ref, useMemo } from 'react';
import type { Passing } from '../../derive';
import { type Analysis, csvText, NO_ROLE, type RoleId, type Taxonomy } from '../../domain';
import { choose } from '../../state';
import { useChange, useView } from '../../state/react';
import { CopyCsv, columnRows, nextSort, roleColumns, sortedIndexes } from '../parts';
import { Grid } from './Grid';
import { ListChoice } from './ListChoice';
import { Row } from './Row';
import styles from './Table.module.css';
import { tellingColumns } from './tellingColumns';
import type { Cell } from './useGridKeys';
import { widestText } from './widestText';

/** What the tables of a taxonomy are made of. */
export interface TableProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly passing: Passing;
  readonly rest: 'dim' | 'hide';
  readonly onSelect: (role: RoleId) => void;
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  readonly linkTo: (role: RoleId) => string;
  /** The id of what says how much there is. */
  readonly describedBy: string;
  readonly ref?: Ref<{ readonly focus: () => void }>;
}

const USUAL = 'title';

/** The roles as a table: those that pass first, then, where they are not hidden, the rest. */
export function RoleTable(props: TableProps) {
  const { taxonomy, analysis, passing, rest, onSelect, linkTo, ref } = props;
  const { roles } = taxonomy;
  const selected = useView((view) => view.role);
  const sort = useView((view) => view.sort);
  const change = useChange();
  const all = roleColumns(taxonomy, analysis);
  const columns = useMemo(() => tellingColumns(all, roles.length), [all, roles.length]);
  // The link may name a column of the matches.
  const own = sort && all.some(({ key }) => key === sort.key) ? sort : null;
  const sorted = sortedIndexes(all, roles.length, own);
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
  const chosen = useMemo(
    () => indexes.findIndex((index) => roles[index]?.id === selected),
    [indexes, roles, selected],
  );
  const press = ({ row, column }: Cell) => {
    const role = roles[indexes[row] ?? NO_ROLE];
    const heading = columns[column];
    if (role) onSelect(role.id);
    else if (heading && row < 0) change(choose, 'sort', nextSort(heading, own));
  };
  return (
    <div className={styles.table}>
      <p className={styles.copy}>
        <ListChoice />
        <CopyCsv count={shown.length} text={() => csvText(columnRows(all, shown))} />
      </p>
      <Grid
        {...{ widest, chosen, ref, sort: own, usual: USUAL, onPress: press }}
        label="Roles"
        describedBy={props.describedBy}
        headings={columns}
        count={indexes.length}
        rowAt={(row, focusColumn, onFocus) => {
          const index = indexes[row] ?? NO_ROLE;
          const role = roles[index];
          return (
            role && (
              <Row
                key={role.id}
                {...{ role, row, index, columns, taxonomy, focusColumn, onSelect, onFocus }}
                passes={Boolean(mask[index])}
                isFirstOut={row === shown.length}
                isSelected={role.id === selected}
                href={linkTo(role.id)}
              />
            )
          );
        }}
      />
    </div>
  );
}

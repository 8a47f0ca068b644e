import { useMemo } from 'react';
import { percentText } from '../../../derive';
import { csvText, roleIndexAt, type Taxonomy } from '../../../domain';
import { choose, type Sort } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { CopyCsv, nextSort } from '../../parts';
import { Grid } from '../Grid';
import { ListChoice } from '../ListChoice';
import type { TableProps } from '../RoleTable';
import styles from '../Table.module.css';
import type { Cell } from '../useGridKeys';
import { MatchRow } from './MatchRow';
import { matchColumns } from './matchColumns';
import { sortedMatches } from './sortedMatches';

const USUAL: Sort = { key: 'percent', descending: true };

/** The matches as a table: those whose roles pass and that are strong enough first, then, where they are not hidden, the rest. */
export function MatchTable(props: TableProps) {
  const { taxonomy, passing, rest, onSelect, onAsk, linkTo, ref } = props;
  const { roles, matches } = taxonomy;
  const { source, target, percent } = matches;
  const sort = useView((view) => view.sort);
  const strength = useView((view) => view.strength);
  const change = useChange();
  const columns = useMemo(() => matchColumns(taxonomy), [taxonomy]);
  // The link may name a column of the roles.
  const own = sort && columns.some(({ key }) => key === sort.key) ? sort : null;
  const sorted = useMemo(
    () => sortedMatches(columns, source.length, own ?? USUAL),
    [columns, source, own],
  );
  const { mask } = passing;
  const passes = useMemo(
    () => (match: number) =>
      Boolean(mask[source[match] ?? 0] && mask[target[match] ?? 0]) &&
      (percent[match] ?? 0) >= strength,
    [mask, source, target, percent, strength],
  );
  const shown = useMemo(() => sorted.filter(passes), [sorted, passes]);
  const rows = useMemo(
    () => (rest === 'hide' ? shown : [...shown, ...sorted.filter((match) => !passes(match))]),
    [rest, shown, sorted, passes],
  );
  const widest = useMemo(() => widestTexts(taxonomy), [taxonomy]);
  const endsOf = (match: number) =>
    [roles[roleIndexAt(source, match)], roles[roleIndexAt(target, match)]] as const;
  const press = ({ row, column }: Cell) => {
    const heading = columns[column];
    const [from, to] = endsOf(rows[row] ?? -1);
    if (row < 0) {
      if (heading) change(choose, 'sort', nextSort(heading, own));
    } else if (from && to) {
      if (column < 2) onSelect((column === 0 ? from : to).id);
      else onAsk(from.id, to.id);
    }
  };
  const csv = () =>
    csvText([
      columns.map(({ label }) => label),
      ...shown.map((match) => columns.map(({ value }) => value(match) ?? '')),
    ]);
  return (
    <div className={styles.table}>
      <p className={styles.copy}>
        <ListChoice />
        <CopyCsv count={shown.length} text={csv} />
      </p>
      <Grid
        {...{ widest, ref, sort: own, onPress: press }}
        label="Matches"
        describedBy={props.describedBy}
        headings={columns}
        count={rows.length}
        usual={USUAL.key}
        chosen={-1}
        rowAt={(row, focusColumn, onFocus) => {
          const match = rows[row] ?? -1;
          const [from, to] = endsOf(match);
          return (
            from &&
            to && (
              <MatchRow
                key={match}
                {...{ from, to, match, row, columns, focusColumn, linkTo, onSelect, onFocus }}
                passes={row < shown.length}
                isFirstOut={row === shown.length}
              />
            )
          );
        }}
      />
    </div>
  );
}

/** What takes most room in each column; what both have is cut where there is none. */
function widestTexts({ roles }: Taxonomy): readonly string[] {
  const title = roles.reduce(
    (most, role) => (role.title.length > most.length ? role.title : most),
    '',
  );
  return [title, title, percentText(100), 'not named back', title, title];
}

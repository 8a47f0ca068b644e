import type { Counts } from '../../../../compile';
import { countText } from '../../../../domain';
import styles from './Preview.module.css';

/** What it is, what of it stands in the files, how much is left out, and what is opened. */
type CountsRow = readonly [name: string, before: string, out: number, after: number | ''];

/** What stands in the files beside what becomes of it. */
export function CountsTable({ counts }: { counts: Counts }) {
  const { filed, unfiled, matches, pressures, families, leftOut, detailRows } = counts;
  const rows: readonly CountsRow[] = [
    ['Roles', `${countText(counts.roleRows)} rows`, leftOut.roles, filed],
    ['Unfiled roles, named without a row', '', 0, unfiled],
    ['Matches', `${countText(counts.relationRows)} lines`, leftOut.relations, matches],
    ['Who leans on whom', '', 0, pressures],
    ['Families', '', 0, families],
  ];
  const details: CountsRow = [
    'Further rows about roles',
    `${countText(detailRows)} lines`,
    leftOut.details,
    detailRows - leftOut.details,
  ];
  const others: CountsRow = ['Cells, columns, files', '', leftOut.others, ''];
  const all = [...rows, ...(detailRows ? [details] : []), ...(leftOut.others ? [others] : [])];
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">In the files</th>
          <th scope="col">Left out</th>
          <th scope="col">Opened</th>
        </tr>
      </thead>
      <tbody>
        {all.map(([name, before, out, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{out > 0 && countText(out)}</td>
            <td>{after !== '' && countText(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

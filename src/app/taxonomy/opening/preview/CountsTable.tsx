import type { Counts } from '../../../../compile';
import { countText } from '../../../../domain';
import styles from './Preview.module.css';

/** What stands in the files beside what becomes of it. */
export function CountsTable({ counts }: { counts: Counts }) {
  const { roleRows, filed, unfiled, relationRows, matches, pressures, families } = counts;
  const rows: readonly (readonly [string, string, number])[] = [
    ['Roles', `${countText(roleRows)} rows`, filed],
    ['Unfiled roles, named without a row', '', unfiled],
    ['Matches', `${countText(relationRows)} lines`, matches],
    ['Who leans on whom', '', pressures],
    ['Families', '', families],
  ];
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">In the files</th>
          <th scope="col">Opened</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{countText(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

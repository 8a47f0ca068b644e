import { type Plan, type TablePreview, withDecimal, withUse } from '../../../../compile';
import { ColumnHead } from './ColumnHead';
import styles from './Preview.module.css';

interface FirstRowsProps {
  readonly table: TablePreview;
  readonly at: number;
  readonly plan: Plan;
  /** The columns that are shown. */
  readonly shown: readonly number[];
  readonly onChange: (plan: Plan) => void;
}

/** Three digits behind a mark: decimals, or thousands. */
const EITHER = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/** The first rows of a table below the heads of its columns. */
export function FirstRows({ table, at, plan, shown, onChange }: FirstRowsProps) {
  const own = plan.tables[at];
  if (!own) return null;
  const names = table.columns.map(({ name }) => name);
  const rows = own.isHeadless ? [{ line: 1, cells: names }, ...table.firstRows] : table.firstRows;
  const isAmbiguous = (column: number) =>
    own.columns[column]?.decimal !== undefined ||
    rows.some(({ cells }) => EITHER.test(cells[column] ?? ''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard.
    <section className={styles.scroller} tabIndex={0} aria-label={`First rows of ${table.file}`}>
      <table className={styles.rows} data-out={own.holds === 'nothing' || undefined}>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>
              Line
            </th>
            {shown.map((column) => (
              <ColumnHead
                key={column}
                name={own.isHeadless ? `Column ${column + 1}` : (names[column] ?? '')}
                filled={table.columns[column]?.filled ?? 0}
                column={own.columns[column] ?? { use: 'ignored', why: '' }}
                holds={own.holds}
                isAmbiguous={isAmbiguous(column)}
                onUse={(use) => onChange(withUse(plan, at, new Set([column]), use))}
                onDecimal={(decimal) => onChange(withDecimal(plan, at, column, decimal))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className={styles.line}>
                {line}
              </th>
              {shown.map((column) => (
                <td key={column} data-use={own.columns[column]?.use}>
                  <div>{cells[column]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

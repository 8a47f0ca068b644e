import { type Plan, withUse } from '../../../../compile';
import { counted, countText } from '../../../../domain';
import { Said } from '../../../../ui';
import styles from './Preview.module.css';
import { restOfColumns } from './shownColumns';

interface WideTableProps {
  readonly plan: Plan;
  readonly at: number;
  readonly shown: readonly number[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChange: (plan: Plan) => void;
}

/** What is done with the columns of a wide table that are not shown: they are searched, or taken or left out at once. */
export function WideTable({ plan, at, shown, search, onSearch, onChange }: WideTableProps) {
  const table = plan.tables[at];
  if (!table) return null;
  const rest = restOfColumns(table, shown);
  const left = [...rest].filter((column) => table.columns[column]?.use === 'ignored').length;
  const texts = [...rest].filter((column) => table.columns[column]?.use === 'text').length;
  return (
    <div className={styles.wide}>
      <Said>
        {counted(table.columns.length - shown.length, 'more column')}
        {left > 0 && `, ${countText(left)} left out`}
        {texts > 0 && `, ${countText(texts)} taken as text`}.
      </Said>
      <label>
        <span>Search the columns</span>
        <input type="search" value={search} onChange={({ target }) => onSearch(target.value)} />
      </label>
      <button type="button" onClick={() => onChange(withUse(plan, at, rest, 'text'))}>
        Take them as text
      </button>
      <button type="button" onClick={() => onChange(withUse(plan, at, rest, 'ignored'))}>
        Leave them out
      </button>
    </div>
  );
}

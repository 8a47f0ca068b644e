import { useState } from 'react';
import {
  type Kind,
  type Plan,
  type TablePlan,
  type TablePreview,
  withTable,
} from '../../../../compile';
import { counted } from '../../../../domain';
import { Choice } from './Choice';
import { FirstRows } from './FirstRows';
import { Kinds } from './Kinds';
import styles from './Preview.module.css';
import { shownColumns } from './shownColumns';
import { WideTable } from './WideTable';
import { HOLDS_WORDS, optionsOf } from './words';

interface TableSectionProps {
  readonly table: TablePreview;
  /** Which of the tables it is. */
  readonly at: number;
  readonly plan: Plan;
  readonly kinds: readonly Kind[] | undefined;
  readonly onChange: (plan: Plan) => void;
  /** Takes the table for something else. */
  readonly onHolds: (holds: TablePlan['holds']) => void;
}

const SAYS = [
  { value: 'match', label: 'a match' },
  { value: 'above', label: 'that “to” stands above “from”' },
] as const;
const HOLDS = ['roles', 'relations', 'details', 'nothing'] as const;

/** A table: what it is taken for, which of its rows, and what its columns are. */
export function TableSection(props: TableSectionProps) {
  const { table, at, plan, kinds, onChange, onHolds } = props;
  const [search, setSearch] = useState('');
  const own = plan.tables[at];
  if (!own) return null;
  const set = (change: Partial<TablePlan>) => onChange(withTable(plan, at, change));
  const shown = shownColumns(table, own, search);
  const isWide = shownColumns(table, own, '').length < table.columns.length;
  const title = `table-${at}`;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title}>
        {table.file}{' '}
        <small>
          {counted(table.rowCount, 'row')}, {counted(table.columns.length, 'column')}
        </small>
      </h3>
      <div className={styles.holds}>
        <Choice
          label="It holds"
          options={optionsOf(HOLDS, HOLDS_WORDS)}
          value={own.holds}
          onChoose={onHolds}
        />
        <span className={styles.why}>{own.why}</span>
        {own.holds === 'relations' && (
          <Choice
            label="A line says"
            options={SAYS}
            value={own.says ?? 'match'}
            onChoose={(says) => set({ says })}
          />
        )}
        {table.mayBeHeadless && (
          <label className={styles.headless}>
            <input
              type="checkbox"
              checked={!own.isHeadless}
              onChange={({ target }) => set({ isHeadless: !target.checked })}
            />
            <span>The first line names the columns</span>
          </label>
        )}
      </div>
      {kinds && own.kinds && (
        <Kinds
          {...{ plan, at, kinds, onChange }}
          column={table.columns[own.kinds.column]?.name ?? ''}
        />
      )}
      {isWide && <WideTable {...{ plan, at, shown, search, onChange }} onSearch={setSearch} />}
      <FirstRows {...{ table, at, plan, shown, onChange }} />
    </section>
  );
}

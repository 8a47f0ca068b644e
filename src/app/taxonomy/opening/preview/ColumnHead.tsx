import type { ColumnPlan, TablePlan, Use } from '../../../../compile';
import { countText } from '../../../../domain';
import { Choice } from './Choice';
import styles from './Preview.module.css';
import { optionsOf, USE_WORDS, USES_IN } from './words';

interface ColumnHeadProps {
  readonly name: string;
  readonly filled: number;
  readonly column: ColumnPlan;
  readonly holds: TablePlan['holds'];
  /** Whether a figure of it could be read in two ways. */
  readonly isAmbiguous: boolean;
  readonly onUse: (use: Use) => void;
  readonly onDecimal: (decimal: ColumnPlan['decimal']) => void;
}

const MARKS = [
  { value: 'cells', label: 'decimals by the cells' },
  { value: '.', label: 'decimals after a point' },
  { value: ',', label: 'decimals after a comma' },
] as const;

/** The head of a column: its name, what it is taken for and why. */
export function ColumnHead(props: ColumnHeadProps) {
  const { name, filled, column, holds, isAmbiguous, onUse, onDecimal } = props;
  const uses = USES_IN[holds];
  const shown = name || 'without a name';
  return (
    <th scope="col">
      <b>{shown}</b>
      {uses.length > 0 && (
        <Choice
          label={`Use of ${shown}`}
          isLabelHidden
          options={optionsOf(uses.includes(column.use) ? uses : [column.use, ...uses], USE_WORDS)}
          value={column.use}
          onChoose={onUse}
        />
      )}
      {isAmbiguous && column.use !== 'ignored' && (
        <Choice
          label={`Decimals of ${shown}`}
          isLabelHidden
          options={MARKS}
          value={column.decimal ?? 'cells'}
          onChoose={(mark) => onDecimal(mark === 'cells' ? undefined : mark)}
        />
      )}
      <span className={styles.why}>
        {column.why} · {filled > 0 ? `${countText(filled)} filled` : 'empty'}
      </span>
    </th>
  );
}

import styles from './Preview.module.css';
import type { Option } from './words';

interface ChoiceProps<V extends string> {
  readonly label: string;
  /** Whether the label is only for those who do not see what the choice stands in. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

/** A choice of one among several words. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, isLabelHidden = false, options, value, onChoose } = props;
  return (
    <label className={styles.choice}>
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

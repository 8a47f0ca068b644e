import { useId } from 'react';
import styles from './Exporting.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The words of each value. */
  readonly children: Readonly<Record<Value, string>>;
}

/** One of a few words. */
export function Choice<Value extends string>({
  label,
  value,
  onChange,
  children,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {(Object.entries(children) as [Value, string][]).map(([each, words]) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

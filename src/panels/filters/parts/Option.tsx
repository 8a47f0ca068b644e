import { useId } from 'react';
import { counted, countText } from '../../../domain';
import { FamilyDot } from '../../../ui';
import styles from './Option.module.css';

interface OptionProps {
  readonly label: string;
  /** How many roles there are to be had by it; left out where counting makes no sense. */
  readonly count?: number;
  /** The number of a family's colour, for a dot before the label. */
  readonly slot?: number;
  readonly type?: 'checkbox' | 'radio';
  readonly name?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox or radio button on a line, with its count; disabled while it would bring nothing. */
export function Option(props: OptionProps) {
  const { label, count, slot, type = 'checkbox', name, checked, onChange } = props;
  const id = useId();
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={count === 0 && !checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span id={`${id}-label`}>
        {slot !== undefined && <FamilyDot slot={slot} />}
        {label}
      </span>
      {count !== undefined && (
        <span className={styles.count}>
          {countText(count)}
          <span id={`${id}-count`} hidden>
            {counted(count, 'role')}
          </span>
        </span>
      )}
    </label>
  );
}

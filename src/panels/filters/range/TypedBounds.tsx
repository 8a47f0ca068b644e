import { type KeyboardEvent, useRef, useState } from 'react';
import { dateText, dayOf } from '../../../domain';
import type { Range, RangeFacet } from '../../../state';
import { Said } from '../../../ui';
import styles from './TypedBounds.module.css';

interface TypedBoundsProps {
  readonly facet: RangeFacet;
  readonly range: Pick<Range, 'min' | 'max'>;
  readonly onChange: (part: Partial<Range>) => void;
  /** Without it only the lower bound can be set. */
  readonly hasUpper?: boolean;
}

/** The bounds of a range as figures that can be typed. What lies outside, or is no number, is not taken, and told so. */
export function TypedBounds({ facet, range, onChange, hasUpper = true }: TypedBoundsProps) {
  const [refusal, setRefusal] = useState('');
  const { name, floor, ceiling, step, unit, isDate = false } = facet;
  const size = Math.max(...[floor, ceiling].map((end) => written(isDate, end).length));
  const shared = { step, size, isDate, onRefused: setRefusal };
  const { min, max } = range;
  return (
    <span className={styles.bounds}>
      <Bound
        {...{ ...shared, value: min, min: floor, max: hasUpper ? max : ceiling }}
        label={`Lowest ${name}, typed`}
        onTyped={(value) => onChange({ min: value })}
      />
      –
      {hasUpper ? (
        <Bound
          {...{ ...shared, value: max, min, max: ceiling }}
          label={`Highest ${name}, typed`}
          onTyped={(value) => onChange({ max: value })}
        />
      ) : (
        ceiling
      )}
      {unit && ` ${unit}`}
      {refusal && (
        <Said as="span" className={styles.refusal}>
          {refusal}
        </Said>
      )}
    </span>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The width in digits. */
  readonly size: number;
  /** Whether the figures are days. */
  readonly isDate: boolean;
  readonly onTyped: (value: number) => void;
  /** Says why what was typed is not taken; '' where it is. */
  readonly onRefused: (sentence: string) => void;
}

/** A figure as a field holds it: a day as an ISO date, others without marks between thousands. */
const written = (isDate: boolean, figure: number) => (isDate ? dateText(figure) : String(figure));

function Bound(props: BoundProps) {
  const { label, value, min, max, step, size, isDate, onTyped, onRefused } = props;
  const input = useRef<HTMLInputElement>(null);
  const commit = () => {
    if (!input.current) return;
    const { value: text, valueAsNumber } = input.current;
    const typed = isDate ? (dayOf(text.trim()) ?? Number.NaN) : valueAsNumber;
    const isTaken = typed >= min && typed <= max;
    const ends = [min, max].map((end) => written(isDate, end)).join(' to ');
    onRefused(isTaken ? '' : `Not taken: it can be ${ends}.`);
    if (!isTaken) input.current.value = written(isDate, value);
    else if (typed !== value) onTyped(typed);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
  };
  return (
    <input
      // Another value from elsewhere replaces what is written there.
      key={value}
      ref={input}
      type={isDate ? 'text' : 'number'}
      aria-label={label}
      defaultValue={written(isDate, value)}
      {...(!isDate && { min, max, step })}
      onKeyDown={onKeyDown}
      style={{ width: `${size + 1}ch` }}
      onBlur={commit}
    />
  );
}

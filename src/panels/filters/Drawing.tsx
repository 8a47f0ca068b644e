import { offeredColours, offeredSizes } from '../../derive';
import type { Analysis, Taxonomy } from '../../domain';
import { choose } from '../../state';
import { useChange, useView } from '../../state/react';
import styles from './Drawing.module.css';

const WORDS = {
  family: 'Family',
  community: 'Community',
  risk: 'Flight risk',
  salary: 'Salary',
  citations: 'Citations',
  betweenness: 'Betweenness',
} as const;

interface ChoiceProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
}

/** Chooses what colours on the map mean. */
export function ColourChoice({ taxonomy, analysis }: ChoiceProps) {
  const change = useChange();
  return (
    <Select
      label="Colour by"
      options={offeredColours(taxonomy, analysis)}
      value={useView((view) => view.colour)}
      onChange={(value) => change(choose, 'colour', value)}
    />
  );
}

/** Chooses what sizes on the map mean. */
export function SizeChoice({ taxonomy, analysis }: ChoiceProps) {
  const change = useChange();
  return (
    <Select
      label="Size by"
      options={offeredSizes(taxonomy, analysis)}
      value={useView((view) => view.size)}
      onChange={(value) => change(choose, 'size', value)}
    />
  );
}

interface SelectProps<T extends keyof typeof WORDS> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Select<T extends keyof typeof WORDS>({ label, options, value, onChange }: SelectProps<T>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        // What a link asks for and is not known yet is drawn as usual, and shown so.
        value={options.includes(value) ? value : options[0]}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {WORDS[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

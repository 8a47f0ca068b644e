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

/** Chooses what colour and size of a mark on the map mean. */
export function Drawing({ taxonomy, analysis }: { taxonomy: Taxonomy; analysis: Analysis }) {
  const colour = useView((view) => view.colour);
  const size = useView((view) => view.size);
  const change = useChange();
  return (
    <div className={styles.drawing}>
      <Select
        label="Colour by"
        options={offeredColours(taxonomy, analysis)}
        value={colour}
        onChange={(value) => change(choose, 'colour', value)}
      />
      <Select
        label="Size by"
        options={offeredSizes(taxonomy, analysis)}
        value={size}
        onChange={(value) => change(choose, 'size', value)}
      />
    </div>
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
    <label>
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

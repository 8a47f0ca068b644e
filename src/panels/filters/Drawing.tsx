import { laneChoices, offeredColours, offeredSizes } from '../../derive';
import type { Analysis, Taxonomy } from '../../domain';
import { choose, layLanes } from '../../state';
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
      options={inWords(offeredColours(taxonomy, analysis))}
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
      options={inWords(offeredSizes(taxonomy, analysis))}
      value={useView((view) => view.size)}
      onChange={(value) => change(choose, 'size', value)}
    />
  );
}

/** Chooses what the columns of the org chart are; nothing where there is no choice. */
export function LaneChoice({ taxonomy, analysis }: ChoiceProps) {
  const change = useChange();
  const value = useView((view) => view.lanes);
  const options = laneChoices(taxonomy, analysis.communities !== undefined);
  if (options.length < 2) return null;
  return (
    <Select
      label="Columns by"
      options={options}
      value={value}
      onChange={(key) => change(layLanes, key)}
    />
  );
}

interface Option<T extends string> {
  readonly key: T;
  readonly label: string;
}

const inWords = <T extends keyof typeof WORDS>(keys: readonly T[]): Option<T>[] =>
  keys.map((key) => ({ key, label: WORDS[key] }));

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Select<T extends string>({ label, options, value, onChange }: SelectProps<T>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        // What a link asks for and is not known yet is drawn as usual, and shown so.
        value={(options.find(({ key }) => key === value) ?? options[0])?.key}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

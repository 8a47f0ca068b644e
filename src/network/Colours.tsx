import type { ReactNode } from 'react';
import type { ColourKey } from '../derive';
import { FamilyDot } from '../ui';
import styles from './Network.module.css';

export interface ColoursProps {
  /** What colours stand for. */
  readonly colourKey: readonly ColourKey[];
  /** Two letters for a colour, by its number, where the discs have them. */
  readonly letters?: ReadonlyMap<number, string> | undefined;
  /** Whether the filters leave what has a colour. */
  readonly isChosen: (entry: ColourKey) => boolean;
  /** Chooses what they stand for, where there is room for it. */
  readonly control: ReactNode;
  /** Filters by what a colour stands for, or no longer. */
  readonly onFilter: (entry: ColourKey) => void;
}

/** The colours on the map by name; each that a filter can leave is a button that does so. */
export function Colours({ colourKey, letters, isChosen, onFilter, control }: ColoursProps) {
  return (
    <li className={styles.colours}>
      {control && <span className={styles.control}>{control}</span>}
      {colourKey.map((entry) => {
        const named = (
          <>
            <FamilyDot slot={entry.slot} />
            {letters?.has(entry.slot) && <b aria-hidden="true">{letters.get(entry.slot)}</b>}
            <span className={styles.label}>{entry.label}</span>
          </>
        );
        return entry.filter ? (
          <button
            key={entry.label}
            type="button"
            className={styles.filtering}
            title={entry.label}
            aria-pressed={isChosen(entry)}
            onClick={() => onFilter(entry)}
          >
            {named}
          </button>
        ) : (
          <span key={entry.label} className={styles.colour} title={entry.label}>
            {named}
          </span>
        );
      })}
    </li>
  );
}

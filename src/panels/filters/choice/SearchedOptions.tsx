import { useEffect, useRef } from 'react';
import { countText, LONGEST_QUERY } from '../../../domain';
import { Said } from '../../../ui';
import { MOST_SHOWN } from './foldedItems';
import styles from './SearchedOptions.module.css';
import type { Sought } from './useFolded';

interface SearchedOptionsProps {
  /** What the options are of. */
  readonly label: string;
  readonly search: Sought;
}

/** A field that searches the options of a filter which has too many to be shown, and how many it finds. */
export function SearchedOptions({ label, search }: SearchedOptionsProps) {
  const field = useRef<HTMLInputElement>(null);
  // It is there because the reader asked for it, and the button for that is below the options.
  useEffect(() => field.current?.focus(), []);
  const { text, found, set } = search;
  return (
    <div className={styles.search}>
      <input
        ref={field}
        type="search"
        aria-label={`Search ${label}`}
        placeholder="Search"
        maxLength={LONGEST_QUERY}
        value={text}
        onChange={({ target }) => set(target.value)}
      />
      <Said>
        {found > MOST_SHOWN
          ? `The ${MOST_SHOWN} most frequent of ${countText(found)}`
          : `${countText(found)} found`}
      </Said>
    </div>
  );
}

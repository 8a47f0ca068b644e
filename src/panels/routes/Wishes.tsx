import type { MoveColumns } from '../../derive';
import type { Taxonomy } from '../../domain';
import {
  choiceFacetOf,
  choose,
  FILTERED,
  type Filtered,
  STEP_COUNTS,
  toggleWord,
} from '../../state';
import { useChange, useView } from '../../state/react';
import { Icon } from '../../ui';
import { Tests } from './Tests';
import styles from './Wishes.module.css';

const COUNTS = STEP_COUNTS.toSorted((a, b) => a - b);
const HELD: Readonly<Record<Filtered, string>> = {
  ends: 'the other end',
  steps: 'every step',
  none: 'nobody',
};

/** What a move is asked to be. It holds for the move and its other end, not for the roles between. */
export function Wishes({ taxonomy, columns }: { taxonomy: Taxonomy; columns: MoveColumns }) {
  const steps = useView((view) => view.steps);
  const filtered = useView((view) => view.filtered);
  const hasFilters = useView((view) => Object.keys(view.filters).length > 0);
  const change = useChange();
  return (
    <div className={styles.wishes}>
      <fieldset className={styles.counts}>
        <legend>Steps at most</legend>
        {COUNTS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="steps"
              checked={steps === count}
              onChange={() => change(choose, 'steps', count)}
            />
            {count}
          </label>
        ))}
      </fieldset>
      <Tests columns={columns} canBeAsked={true} />
      <div className={styles.words}>
        <Words taxonomy={taxonomy} list="families" facet="family" />
        <Words taxonomy={taxonomy} list="habitats" facet="habitat" />
        {(hasFilters || filtered !== 'ends') && (
          <label>
            Filters hold for
            <select
              value={filtered}
              onChange={({ target }) => change(choose, 'filtered', target.value as Filtered)}
            >
              {FILTERED.map((each) => (
                <option key={each} value={each}>
                  {HELD[each]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

interface WordsProps {
  readonly taxonomy: Taxonomy;
  readonly list: 'families' | 'habitats';
  readonly facet: 'family' | 'habitat';
}

/** The families or habitats of which the other end has one; nothing where the taxonomy has none. */
function Words({ taxonomy, list, facet }: WordsProps) {
  const words = useView((view) => view[list]);
  const change = useChange();
  const found = choiceFacetOf(taxonomy, facet);
  if (!found) return null;
  const labelOf = (word: string) => found.options.find(({ id }) => id === word)?.label ?? word;
  return (
    <div>
      <label>
        {found.label}
        <select value="" onChange={({ target }) => change(toggleWord, list, target.value)}>
          <option value="">{words.length ? 'or…' : 'any'}</option>
          {found.options
            .filter(({ id }) => !words.includes(id))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </label>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          aria-label={`${labelOf(word)}: no longer asked for`}
          onClick={() => change(toggleWord, list, word)}
        >
          {labelOf(word)} <Icon name="close" />
        </button>
      ))}
    </div>
  );
}

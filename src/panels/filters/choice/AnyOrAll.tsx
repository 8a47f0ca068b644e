import { useId } from 'react';
import { askForAll, asksForAll, type ChoiceFacet, chosenIn } from '../../../state';
import { useChange, useView } from '../../../state/react';
import styles from './AnyOrAll.module.css';

/** Whether a role must have any one of the words chosen, or all of them. */
export function AnyOrAll({ facet }: { facet: ChoiceFacet }) {
  const isAll = useView((view) => asksForAll(view.filters, facet));
  const none = useView((view) => chosenIn(view.filters, facet).length === 0);
  const change = useChange();
  const name = useId();
  return (
    <span className={styles.choice} role="radiogroup" aria-label={`${facet.label}, asked for`}>
      {[false, true].map((all) => (
        <label key={String(all)}>
          <input
            type="radio"
            name={name}
            checked={isAll === all}
            disabled={none && all}
            onChange={() => change(askForAll, facet, all)}
          />
          <span>{all ? 'all of' : 'any of'}</span>
        </label>
      ))}
    </span>
  );
}

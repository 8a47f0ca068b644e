import { roleIndexes } from '../../derive';
import type { RoleId, Taxonomy } from '../../domain';
import { leaveQuestion, readPage } from '../../state';
import { useChange, useView } from '../../state/react';
import { Icon } from '../../ui';
import styles from './Asked.module.css';

interface AskedProps {
  readonly taxonomy: Taxonomy;
  /** What the neighbourhood that is looked at is called. */
  readonly neighbourhood: string | undefined;
  /** What there is to say of the way of seeing that is chosen. */
  readonly note: string | undefined;
}

/** What the picture shows that is not in the filters, a way back to the page that asks for it, and a word on the way of seeing. */
export function Asked({ taxonomy, neighbourhood, note }: AskedProps) {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const page = useView((view) => view.page);
  const change = useChange();
  const titleOf = (id: RoleId) => taxonomy.roles[roleIndexes(taxonomy).get(id) ?? -1]?.title ?? id;
  const route = from && (to ? `${titleOf(from)} to ${titleOf(to)}` : `From ${titleOf(from)}`);
  const asked = route ?? neighbourhood;
  const target = from ? 'routes' : 'neighbourhoods';
  return (
    <>
      {asked && page !== target && (
        <p className={styles.asked} data-covers-map>
          <button type="button" onClick={() => change(readPage, target)}>
            {asked}
          </button>
          <button type="button" aria-label={`Leave ${asked}`} onClick={() => change(leaveQuestion)}>
            <Icon name="close" />
          </button>
        </p>
      )}
      <p role="status" aria-label="This view" className={styles.note} data-covers-map>
        {note}
      </p>
    </>
  );
}

import { roleById } from '../../../derive';
import type { RoleId, Taxonomy } from '../../../domain';
import { leaveQuestion, readPage, shownPage } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Icon, useCover } from '../../../ui';
import styles from './CurrentQuestion.module.css';

interface CurrentQuestionProps {
  readonly taxonomy: Taxonomy;
  /** The name of the neighbourhood that is shown. */
  readonly neighbourhood: string | undefined;
  /** A remark on the view that is chosen. */
  readonly note: string | undefined;
}

/** The route or neighbourhood that the picture shows, as a button that opens its page; and a remark on the view. */
export function CurrentQuestion({ taxonomy, neighbourhood, note }: CurrentQuestionProps) {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const page = useView(shownPage);
  const change = useChange();
  const cover = useCover();
  const titleOf = (id: RoleId) => roleById(taxonomy, id)?.title ?? id;
  const route = from && (to ? `${titleOf(from)} to ${titleOf(to)}` : `From ${titleOf(from)}`);
  const question = route ?? neighbourhood;
  const target = from ? 'routes' : 'neighbourhoods';
  return (
    <>
      {question && page !== target && (
        <p ref={cover} className={styles.question}>
          <button type="button" onClick={() => change(readPage, target)}>
            {question}
          </button>
          <button
            type="button"
            aria-label={`Leave ${question}`}
            onClick={() => change(leaveQuestion)}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      <p ref={cover} role="status" aria-label="This view" className={styles.note}>
        {note}
      </p>
    </>
  );
}

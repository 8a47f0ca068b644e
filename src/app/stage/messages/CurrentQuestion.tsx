import { roleById } from '../../../derive';
import type { RoleId, Taxonomy } from '../../../domain';
import { leaveQuestion, readPage, shownPage } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Icon, Said, useCover } from '../../../ui';
import styles from './CurrentQuestion.module.css';

interface CurrentQuestionProps {
  readonly taxonomy: Taxonomy;
  /** The name of the neighbourhood that is shown. */
  readonly neighbourhood: string | undefined;
  /** A remark on the view that is chosen. */
  readonly note: string | undefined;
}

const FIELD = 'The whole field';

/** The route, neighbourhood or list of the field that the picture shows, as a button that opens its page; and a remark on the view. */
export function CurrentQuestion({ taxonomy, neighbourhood, note }: CurrentQuestionProps) {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const field = useView((view) => view.field);
  const page = useView(shownPage);
  const change = useChange();
  const cover = useCover();
  const titleOf = (id: RoleId) => roleById(taxonomy, id)?.title ?? id;
  const ends = [...(from ? [titleOf(from)] : []), ...(to ? [titleOf(to)] : [])];
  const route =
    ends.length === 2 ? ends.join(' to ') : ends[0] && `${from ? 'From' : 'To'} ${ends[0]}`;
  const question = route ?? neighbourhood ?? (field === 'none' ? undefined : FIELD);
  const target = route ? 'routes' : neighbourhood ? 'neighbourhoods' : 'field';
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
      <p ref={cover} className={styles.note}>
        {note && (
          <Said as="span" aria-label="This view">
            {note}
          </Said>
        )}
      </p>
    </>
  );
}

import { useState } from 'react';
import { counted, lazy } from '../../../domain';
import type { SavedLine } from '../../../storage';
import styles from './Opening.module.css';
import type { Opening } from './useOpening';
import { useSaved } from './useSaved';

interface SavedListProps {
  readonly opening: Opening;
  /** The fingerprint of what is open. */
  readonly current: string;
}

const when = lazy(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }));

/** The taxonomies saved in this browser: each can be opened again, or deleted; a damaged one deleted only. */
export function SavedList({ opening, current }: SavedListProps) {
  const { lines, choices, problem, remove, forgetChoices } = useSaved();
  if (!lines.length && !choices && !problem) return null;
  return (
    <section aria-labelledby="saved-title" className={styles.saved}>
      <h3 id="saved-title">Saved in this browser</h3>
      {problem && (
        <p role="alert" className={styles.failed}>
          {problem}
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line.fingerprint}>
            <span className={styles.name}>
              <b>{line.name}</b>
              <br />
              {detailsOf(line)}
            </span>
            {line.fingerprint === current ? (
              <span>open now</span>
            ) : (
              <>
                {!line.isDamaged && (
                  <LineButton
                    verb="Open"
                    name={line.name}
                    onClick={() => opening.openSaved(line.fingerprint)}
                  />
                )}
                <DeleteButton name={line.name} onDelete={() => remove(line.fingerprint)} />
              </>
            )}
          </li>
        ))}
      </ul>
      {choices > 0 && (
        <p className={styles.choices}>
          <span className={styles.name}>
            How {counted(choices, 'kind')} of files {choices === 1 ? 'is' : 'are'} read
          </span>
          <button type="button" className={styles.button} onClick={() => void forgetChoices()}>
            Forget choices
          </button>
        </p>
      )}
    </section>
  );
}

const detailsOf = ({ isDamaged, roles, openedAt }: SavedLine) =>
  isDamaged
    ? 'This one is damaged: delete it, or open its files again.'
    : `${counted(roles, 'role')}, ${when().format(openedAt)}`;

/** Asks once more before something is deleted for good. */
function DeleteButton({ name, onDelete }: { name: string; onDelete: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <LineButton
      verb={isAsked ? 'Delete for good' : 'Delete'}
      name={name}
      onClick={isAsked ? onDelete : async () => setAsked(true)}
    />
  );
}

interface LineButtonProps {
  readonly verb: string;
  readonly name: string;
  readonly onClick: () => Promise<void>;
}

function LineButton({ verb, name, onClick }: LineButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`${verb} ${name}`}
      onClick={() => void onClick()}
    >
      {verb}
    </button>
  );
}

import { Fragment, type ReactNode } from 'react';
import type { Answer } from '../../search';
import { type Chip, Chips } from '../parts';
import styles from './Search.module.css';

interface SheetProps {
  readonly isAsked: boolean;
  /** Null while nothing was ever answered. */
  readonly answer: Answer | null;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Asks something else. */
  readonly onQuery: (query: string) => void;
  /** What was found, to choose from; null when there is nothing. */
  readonly children: ReactNode;
}

/** The sheet below the field: help, errors, and what was found. */
export function Sheet({ isAsked, answer, failed, retry, onQuery, children }: SheetProps) {
  if (!isAsked) {
    return (
      <div className={styles.sheet}>
        <Help examples={answer?.examples} />
      </div>
    );
  }
  const faults = answer?.faults ?? [];
  return (
    <div className={styles.sheet}>
      {failed && (
        <p className={styles.note}>
          The index could not be loaded.{' '}
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {!failed && !answer && <p className={styles.note}>Reading the dossiers…</p>}
      <Chips label="Asked for" chips={chipsOf(answer, onQuery)} />
      {faults.map((fault) => (
        <p key={fault} className={styles.note}>
          {fault}
        </p>
      ))}
      {answer?.leftOut && <p className={styles.note}>{answer.leftOut}</p>}
      {children}
      {answer && !children && (
        <>
          {faults.length === 0 && <p className={styles.note}>No dossier says that.</p>}
          <Help examples={answer.examples} />
        </>
      )}
    </div>
  );
}

function chipsOf(answer: Answer | null, onQuery: SheetProps['onQuery']): Chip[] {
  const operators = answer?.operators ?? [];
  return operators.map(({ text, without }, at) => ({
    ...{ key: `${at} ${text}`, text },
    drop: () => onQuery(without),
  }));
}

/** What can be typed: words, a phrase, and, once the index is loaded, the fields that have content. */
function Help({ examples = [] }: { examples: readonly string[] | undefined }) {
  return (
    <p className={styles.note}>
      Words, or <code>"a phrase"</code>
      {examples.map((example) => (
        <Fragment key={example}>
          , <code>{example}</code>
        </Fragment>
      ))}
      .
    </p>
  );
}

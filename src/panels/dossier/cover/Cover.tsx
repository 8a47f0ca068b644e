import type { ReactNode } from 'react';
import { selectRole } from '../../../state';
import { useChange } from '../../../state/react';
import { LongText } from '../../parts';
import { Title } from '../frame/Title';
import { Actions } from './Actions';
import styles from './Cover.module.css';

interface CoverProps {
  /** What kind of page this is, and the id that it is about. */
  kind: string;
  id: string;
  title: string;
  stamp?: ReactNode;
  lede?: string | undefined;
}

/** The head of a file: its reference, its title and one line on it. */
export function Cover({ kind, id, title, stamp, lede }: CoverProps) {
  const change = useChange();
  return (
    <header className={styles.cover}>
      <div className={styles.reference}>
        <p className={styles.id}>
          {kind} <span>{id}</span>
        </p>
        <span className={styles.actions}>
          <Actions id={id} />
          <button type="button" className={styles.close} onClick={() => change(selectRole, null)}>
            Close
          </button>
        </span>
      </div>
      <div className={styles.head} data-place="title">
        <Title>{title}</Title>
        {stamp}
      </div>
      {lede && (
        <p className={styles.lede} data-place="summary">
          <LongText text={lede} />
        </p>
      )}
    </header>
  );
}

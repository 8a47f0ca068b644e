import { useState } from 'react';
import type { Analysis, Taxonomy } from '../../domain';
import {
  chooseFamilyLetters,
  Dialog,
  fetched,
  useEver,
  useFamilyLetters,
  useOwnKeys,
} from '../../ui';
import { ChangeKeys } from './ChangeKeys';
import { HowToRead } from './HowToRead';
import styles from './KeysDialog.module.css';
import { KEYS, keysOf } from './keys';

const Accessibility = fetched(
  async () => (await import('../accessibility/Accessibility')).Accessibility,
);

interface KeysDialogProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly shown: boolean;
  readonly onHide: () => void;
}

/** The list of keys, a table to change those that are pressed by accident, and how the view is read. */
export function KeysDialog({ shown, onHide, taxonomy, analysis }: KeysDialogProps) {
  const [isRead, setRead] = useState(false);
  const wasRead = useEver(isRead);
  const hasLetters = useFamilyLetters();
  const [own] = useOwnKeys();
  return (
    <>
      <Dialog title="Keys" shown={shown} onHide={onHide} className={styles.keys}>
        {shown &&
          KEYS.map(({ where, lines }) => (
            <section key={where}>
              <h3>{where}</h3>
              <dl>
                {lines.map((line) => (
                  <div key={line.does}>
                    <dt>{keysOf(line, own)}</dt>
                    <dd>{line.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        {shown && <ChangeKeys />}
        {shown && <HowToRead {...{ taxonomy, analysis }} />}
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={hasLetters}
            onChange={() => chooseFamilyLetters(!hasLetters)}
          />
          Families by two letters, too, on discs that are large enough
        </label>
        <button type="button" className={styles.link} onClick={() => setRead(true)}>
          Accessibility: what is met, and what is not
        </button>
      </Dialog>
      {wasRead && <Accessibility shown={isRead} onHide={() => setRead(false)} />}
    </>
  );
}

import { useState } from 'react';
import { chooseFamilyLetters, Dialog, fetched, useEver, useFamilyLetters } from '../../ui';
import { ChangeKeys } from './ChangeKeys';
import styles from './KeysDialog.module.css';
import { KEYS } from './keys';

const Accessibility = fetched(
  async () => (await import('../accessibility/Accessibility')).Accessibility,
);

/** The list of keys, and a table to change those that are pressed by accident. */
export function KeysDialog({ shown, onHide }: { shown: boolean; onHide: () => void }) {
  const [isRead, setRead] = useState(false);
  const wasRead = useEver(isRead);
  const hasLetters = useFamilyLetters();
  return (
    <>
      <Dialog title="Keys" shown={shown} onHide={onHide} className={styles.keys}>
        {shown &&
          KEYS.map(({ where, keys }) => (
            <section key={where}>
              <h3>{where}</h3>
              <dl>
                {keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>{key}</dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        {shown && <ChangeKeys />}
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

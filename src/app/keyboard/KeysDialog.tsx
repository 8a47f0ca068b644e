import { useEffect, useRef } from 'react';
import { Icon } from '../../ui';
import styles from './KeysDialog.module.css';
import { KEYS } from './keys';

/** The list of keys. */
export function KeysDialog({ shown, onHide }: { shown: boolean; onHide: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onHide}>
      <div className={styles.head}>
        <h2 id="keys-title">Keys</h2>
        <button type="button" aria-label="Close" onClick={onHide}>
          <Icon name="close" />
        </button>
      </div>
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
    </dialog>
  );
}

import { Dialog, isBoolean, SINGLE_KEYS, useStored } from '../../ui';
import styles from './KeysDialog.module.css';
import { KEYS } from './keys';

/** The list of keys, and a choice for who presses them by accident. */
export function KeysDialog({ shown, onHide }: { shown: boolean; onHide: () => void }) {
  const [areOn, setOn] = useStored<boolean>(SINGLE_KEYS, true, isBoolean);
  return (
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
      <label className={styles.choice}>
        <input type="checkbox" checked={areOn} onChange={() => setOn(!areOn)} />/ and ? work
        anywhere; Ctrl K always does
      </label>
    </Dialog>
  );
}

import { Dialog } from '../../ui';
import styles from './KeysDialog.module.css';
import { KEYS } from './keys';

/** The list of keys. */
export function KeysDialog({ shown, onHide }: { shown: boolean; onHide: () => void }) {
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
    </Dialog>
  );
}

import type { Analysis, Taxonomy } from '../../domain';
import {
  chooseFamilyLetters,
  Dialog,
  fetched,
  useDialog,
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
  const reading = useDialog();
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
        <button type="button" className={styles.link} onClick={reading.show}>
          Accessibility: what is met, and what is not
        </button>
      </Dialog>
      {reading.wasShown && <Accessibility shown={reading.shown} onHide={reading.hide} />}
    </>
  );
}

import { roleById } from '../../derive';
import type { Role, Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import type { DissectedPhrase, Excerpt } from '../../why';
import { Beside } from './Beside';
import styles from './Text.module.css';

interface PhrasesProps {
  readonly taxonomy: Taxonomy;
  readonly phrases: readonly DissectedPhrase[];
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** Phrases of the text beside those of adverts that records translate; nothing where there are none. */
export function Phrases({ taxonomy, phrases, onOpen }: PhrasesProps) {
  if (!phrases.length) return null;
  return (
    <PanelSection title="Dissected" note={phrases.length}>
      <p className={styles.note}>
        Phrases that are like those of adverts in the records. The translations are of these, and
        quoted word for word.
      </p>
      <ol className={styles.roles}>
        {phrases.map(({ role: id, passages: [ofText, ofRecord], translation }) => {
          const role = roleById(taxonomy, id);
          return (
            role && (
              <li key={translation}>
                <Beside {...{ ofText, ofRecord, role, translation, onOpen }} />
              </li>
            )
          );
        })}
      </ol>
    </PanelSection>
  );
}

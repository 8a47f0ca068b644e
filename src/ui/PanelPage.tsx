import { type ReactNode, useId } from 'react';
import { useFocusBack } from './hooks/useFocusBack';
import { useHeadingFocus } from './hooks/useHeadingFocus';
import styles from './PanelPage.module.css';

interface PanelPageProps {
  readonly title: string;
  /** One or two sentences on what the page shows. */
  readonly lede?: ReactNode;
  readonly onClose: () => void;
  /** Whether who walks the map by keys stays there when the page opens: what it asks next is answered on the map. */
  readonly leavesMap?: boolean;
  readonly children: ReactNode;
}

/** A page in place of the dossier: a heading, which gets the focus when the page opens, and content that scrolls. */
export function PanelPage({ title, lede, onClose, leavesMap, children }: PanelPageProps) {
  const id = useId();
  useFocusBack();
  const heading = useHeadingFocus(leavesMap);
  return (
    <aside className={styles.page} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          Close
        </button>
      </header>
      <div className={styles.body}>
        {lede && <p className={styles.lede}>{lede}</p>}
        {children}
      </div>
    </aside>
  );
}

interface PanelSectionProps {
  readonly title: string;
  /** Beside the title: a count, a unit. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heavy rule and a heading of its own. */
export function PanelSection({ title, note, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {note !== undefined && <small>{note}</small>}
      </h3>
      {children}
    </section>
  );
}

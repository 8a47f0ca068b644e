import type { RoleId, Taxonomy } from '../../../domain';
import { contentOf, type Entry } from '../../../notebook';
import { askWhy, lookAround } from '../../../state';
import { useChange } from '../../../state/react';
import { RoleLink } from '../../parts';
import styles from '../Notes.module.css';
import type { NameOfLand } from '../types';
import { aboutText } from './entryText';

interface AboutProps {
  readonly taxonomy: Taxonomy;
  readonly nameOf: NameOfLand;
  readonly entry: Entry<'note'> | Entry<'mark'>;
}

/** What a note or a mark is about, as what opens it. */
export function About({ taxonomy, nameOf, entry }: AboutProps) {
  const change = useChange();
  const { kind, roles } = contentOf<'note' | 'mark'>(entry).about;
  const [a, b] = roles.map(({ id }) => id) as [RoleId, RoleId | undefined];
  if (kind === 'role') return <RoleLink taxonomy={taxonomy} id={a} />;
  const open = () => (b ? change(askWhy, a, b) : change(lookAround, a));
  return (
    <button type="button" className={styles.link} onClick={open}>
      {aboutText(entry, nameOf)}
    </button>
  );
}

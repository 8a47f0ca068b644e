import type { RoleId } from '../../domain';
import { useRoleLink } from '../../state';
import { FamilyDot } from '../../ui';
import { roleOf, slotOf, titleOf } from './lookUp';
import styles from './RoleLink.module.css';
import { useDossierContext } from './useDossierContext';

/** A role's title with its family's dot, as a link that opens its file. */
export function RoleLink({ id, className }: { id: RoleId; className?: string | undefined }) {
  const { lookup } = useDossierContext();
  const link = useRoleLink();
  return (
    <a className={`${styles.link} ${className ?? ''}`} {...link(id)}>
      <FamilyDot slot={slotOf(lookup, id)} unfiled={!roleOf(lookup, id)?.filed} />
      <span className={styles.title}>{titleOf(lookup, id)}</span>
    </a>
  );
}

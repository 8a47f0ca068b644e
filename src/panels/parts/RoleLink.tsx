import { roleById } from '../../derive';
import { familySlot, type RoleId, type Taxonomy } from '../../domain';
import { useRoleLink } from '../../state/react';
import { FamilyDot } from '../../ui';
import { Namesake } from './Namesake';
import styles from './RoleLink.module.css';
import { titleOf } from './titleOf';

interface RoleLinkProps {
  readonly taxonomy: Taxonomy;
  readonly id: RoleId;
  /** What it is called here, where that is not its title. */
  readonly title?: string;
  readonly className?: string | undefined;
}

/** A role's title with its family's dot, as a link that opens its file; also of one that the index lacks. */
export function RoleLink({ taxonomy, id, title, className }: RoleLinkProps) {
  const link = useRoleLink();
  const role = roleById(taxonomy, id);
  return (
    <a className={`${styles.link} ${className ?? ''}`} {...link(id)}>
      <FamilyDot slot={familySlot(taxonomy.families, role?.family ?? '')} unfiled={!role?.filed} />
      <span className={styles.title}>
        {title ?? titleOf(taxonomy, id)}
        <Namesake {...{ taxonomy, id }} />
      </span>
    </a>
  );
}

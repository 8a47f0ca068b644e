import type { RoleId } from '../../domain';
import { useRoleLink } from '../../state/react';
import { FamilyDot } from '../../ui';
import styles from './RoleLink.module.css';

interface RoleLinkProps {
  readonly id: RoleId;
  readonly title: string;
  /** Number of its family's colour. */
  readonly slot: number;
  readonly filed: boolean;
  readonly className?: string | undefined;
}

/** A role's title with its family's dot, as a link that opens its file. */
export function RoleLink({ id, title, slot, filed, className }: RoleLinkProps) {
  const link = useRoleLink();
  return (
    <a className={`${styles.link} ${className ?? ''}`} {...link(id)}>
      <FamilyDot slot={slot} unfiled={!filed} />
      <span className={styles.title}>{title}</span>
    </a>
  );
}

import { namesakes } from '../../derive';
import type { RoleId, Taxonomy } from '../../domain';
import styles from './Namesake.module.css';

/** What tells a role apart from others of its title; nothing for most. */
export function Namesake({ taxonomy, id }: { taxonomy: Taxonomy; id: RoleId }) {
  const told = namesakes(taxonomy).get(id);
  if (told === undefined) return null;
  return (
    <>
      {' '}
      <bdi className={styles.told}>{told}</bdi>
    </>
  );
}

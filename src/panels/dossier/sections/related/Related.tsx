import { useMemo } from 'react';
import type { Citation, RoleId, RoleRecord } from '../../../../domain';
import styles from './Related.module.css';
import { relationsOf } from './relations';
import { Specimen } from './Specimen';

interface RelatedProps {
  readonly record: Pick<RoleRecord, 'related'> & { readonly id: RoleId };
  readonly citations: readonly Citation[];
}

/** [11] The roles that the record matches with this one, and those whose records name it: one list of both directions. */
export function Related({ record: { id, related }, citations }: RelatedProps) {
  const relations = useMemo(() => relationsOf(related ?? [], citations), [related, citations]);
  return (
    <ol className={styles.related}>
      {relations.map((relation) => (
        <Specimen key={relation.role} of={id} relation={relation} />
      ))}
    </ol>
  );
}

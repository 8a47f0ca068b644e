import { counted, formatMoney, type Role } from '../../../domain';
import { FamilyDot } from '../../../ui';

import { countMatches, familyName, slotOf } from '../context/lookup';
import { useDossierContext } from '../context/useDossierContext';
import styles from './Strip.module.css';

/** The figures of a role that the index knows. */
export function Strip({ role }: { role: Role }) {
  const { lookup } = useDossierContext();
  const { salary, filed, id } = role;
  return (
    <dl className={styles.strip}>
      <div>
        <dt>Family</dt>
        <dd className={styles.family}>
          <FamilyDot slot={slotOf(lookup, id)} unfiled={!filed} />
          <span>{familyName(lookup, role.family) ?? 'Unknown'}</span>
        </dd>
      </div>
      {salary && (
        <div>
          <dt>Salary</dt>
          <dd>{formatMoney(salary.amount, salary.currency)}</dd>
        </div>
      )}
      {filed && (
        <div>
          <dt>Matches</dt>
          <dd>{countMatches(lookup, id)}</dd>
        </div>
      )}
      <div>
        <dt>Cited in</dt>
        <dd>{counted(role.citations, 'file')}</dd>
      </div>
    </dl>
  );
}

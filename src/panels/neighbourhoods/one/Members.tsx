import { useState } from 'react';
import { percentText } from '../../../derive';
import { formatMoney, type Role, type RoleIndex, riskLevel, type Taxonomy } from '../../../domain';
import { PanelSection } from '../../../ui';
import { RoleLink } from '../../parts';
import shared from '../parts/Neighbourhoods.module.css';
import styles from './Members.module.css';

interface MembersProps {
  readonly taxonomy: Taxonomy;
  /** Role indexes, the core first. */
  readonly members: readonly RoleIndex[];
}

const AT_FIRST = 30;

/** The roles of a neighbourhood, with risk and pay beside. */
export function Members({ taxonomy, members }: MembersProps) {
  const [all, setAll] = useState(members.length <= AT_FIRST);
  const shown = members.slice(0, all ? members.length : AT_FIRST);
  const hasFigures = taxonomy.roles.some(({ risk, salary }) => risk !== undefined || salary);
  return (
    <PanelSection title="Roles" note="most tied inside first">
      <ul className={styles.members} data-figures={hasFigures || undefined}>
        {shown.map((index) => {
          const role = taxonomy.roles[index];
          return role && <Member key={role.id} taxonomy={taxonomy} role={role} />;
        })}
      </ul>
      {!all && (
        <button type="button" className={shared.link} onClick={() => setAll(true)}>
          Show all {members.length}
        </button>
      )}
    </PanelSection>
  );
}

function Member({ taxonomy, role }: { taxonomy: Taxonomy; role: Role }) {
  const { risk, salary } = role;
  return (
    <li>
      <RoleLink taxonomy={taxonomy} id={role.id} />
      {risk !== undefined && (
        <span data-level={riskLevel(risk)}>
          {percentText(risk)} {riskLevel(risk)}
        </span>
      )}
      {salary && <span className={styles.pay}>{formatMoney(salary.amount, salary.currency)}</span>}
    </li>
  );
}

import type { RoleId } from '../../../domain';
import { Bar } from '../Bar';
import type { Lookup } from '../lookUp';
import { RoleLink } from '../RoleLink';
import { useDossierContext } from '../useDossierContext';
import { percentText } from '../words';
import styles from './Related.module.css';

interface SpecimenProps {
  of: RoleId;
  role: RoleId;
  match: number;
  blurb: string | undefined;
}

function reply({ roles, declared }: Lookup, role: RoleId, of: RoleId): string {
  if (!roles.get(role)?.filed) return 'unfiled, no record yet';
  const back = declared.get(role)?.get(of);
  return back === undefined ? 'does not name it back' : `names it back at ${percentText(back)}`;
}

/** One related specimen: how close it is, what it is, and whether it agrees. */
export function Specimen({ of, role, match, blurb }: SpecimenProps) {
  const { lookup } = useDossierContext();
  const summary = lookup.roles.get(role)?.summary;
  const text = lookup.roles.get(role)?.filed ? (summary ?? blurb) : blurb;
  return (
    <li>
      <span className={styles.percent}>
        {match}
        <small>{'\u2009'}%</small>
      </span>
      <div>
        <div className={styles.head}>
          <RoleLink id={role} className={styles.link} />
          <span className={styles.reply}>{reply(lookup, role, of)}</span>
        </div>
        <Bar share={match / 100} />
        {text && <p>{text}</p>}
      </div>
    </li>
  );
}

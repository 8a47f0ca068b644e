import { declaredOf } from '../../../../derive';
import type { RoleId } from '../../../../domain';
import { askWhy } from '../../../../state';
import { useChange } from '../../../../state/react';
import { Bar } from '../../../../ui';
import { percentText, RoleLink } from '../../../parts';
import { type Lookup, roleOf } from '../../context/lookup';
import { useDossierContext } from '../../context/useDossierContext';
import styles from './Related.module.css';

interface SpecimenProps {
  of: RoleId;
  role: RoleId;
  match: number;
  blurb: string | undefined;
}

function reply(lookup: Lookup, role: RoleId, of: RoleId): string {
  if (!roleOf(lookup, role)?.filed) return 'unfiled, no record yet';
  const back = declaredOf(lookup.taxonomy, role, of);
  return back === undefined ? 'does not name it back' : `names it back at ${percentText(back)}`;
}

/** One related specimen: how close it is, what it is, and whether it agrees. */
export function Specimen({ of, role, match, blurb }: SpecimenProps) {
  const { lookup } = useDossierContext();
  const change = useChange();
  const cited = roleOf(lookup, role);
  const text = cited?.filed ? (cited.summary ?? blurb) : blurb;
  return (
    <li data-role={role}>
      <span className={styles.percent}>
        {match}
        <small>{'\u2009'}%</small>
      </span>
      <div>
        <div className={styles.head}>
          <RoleLink taxonomy={lookup.taxonomy} id={role} className={styles.link} />
          <span className={styles.reply}>{reply(lookup, role, of)}</span>
          {cited?.filed && (
            <button
              type="button"
              className={styles.why}
              aria-label={`Why ${cited.title}`}
              onClick={() => change(askWhy, of, role)}
            >
              Why
            </button>
          )}
        </div>
        <Bar share={match / 100} />
        {text && <p>{text}</p>}
      </div>
    </li>
  );
}

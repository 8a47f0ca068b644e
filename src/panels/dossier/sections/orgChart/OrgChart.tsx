import type { RoleRecord } from '../../../../domain';
import styles from './OrgChart.module.css';
import { PressureRow } from './PressureRow';

function pressureText(above: boolean, below: boolean): string {
  return [below && 'presses', above && 'is pressed'].filter(Boolean).join(', and ');
}

/** [01] Who presses on the role and on whom it presses, and under which other names it goes. */
export function OrgChart({ record: { title, orgChart, aliases } }: { record: RoleRecord }) {
  const { pressedBy, presses } = orgChart ?? {};
  return (
    <>
      {(pressedBy || presses) && (
        <div>
          {pressedBy && <PressureRow side="above" pressures={pressedBy} />}
          <p className={styles.me}>
            {title} <span>{pressureText(Boolean(pressedBy), Boolean(presses))}</span>
          </p>
          {presses && <PressureRow side="below" pressures={presses} />}
        </div>
      )}
      {aliases && (
        <>
          {(pressedBy || presses) && <h4 className={styles.subhead}>Known aliases</h4>}
          <ul className={styles.aliases} data-place="aliases">
            {aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

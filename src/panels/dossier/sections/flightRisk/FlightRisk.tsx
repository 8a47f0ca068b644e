import type { RoleRecord } from '../../../../domain';
import styles from './FlightRisk.module.css';
import { Gauge } from './Gauge';

/** [04] How likely the role is to be gone, and why. */
export function FlightRisk({ record: { flightRisk } }: { record: RoleRecord }) {
  if (!flightRisk) return null;
  return (
    <>
      <Gauge percent={flightRisk.percent} />
      {flightRisk.diagnosis && <p className={styles.diagnosis}>{flightRisk.diagnosis}</p>}
    </>
  );
}

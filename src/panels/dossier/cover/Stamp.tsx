import { percentText } from '../../../derive';
import { riskLevel } from '../../../domain';
import styles from './Stamp.module.css';

/** The flight risk as a rubber stamp; red only when it is HIGH. */
export function Stamp({ percent }: { percent: number }) {
  const level = riskLevel(percent);
  return (
    <div
      className={styles.stamp}
      data-level={level}
      role="img"
      aria-label={`Flight risk ${percent} percent, ${level}`}
    >
      <small>FLIGHT RISK</small>
      {percentText(percent)} {level}
    </div>
  );
}

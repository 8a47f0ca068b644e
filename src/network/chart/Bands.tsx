import type { Chart } from '../../derive';
import styles from './Chart.module.css';
import type { Scale } from './scale';

interface BandsProps {
  readonly chart: Chart;
  readonly scale: Scale;
}

/** The headings of the lanes, which stay at the top of the frame. */
export function LaneHeadings({ chart, scale }: BandsProps) {
  return (
    <div className={styles.headings} style={{ width: chart.width * scale.x }}>
      {chart.lanes.map(({ label, from, to }) => (
        <span
          key={from}
          title={label}
          style={{ left: from * scale.x, width: (to - from) * scale.x }}
        >
          <span className={styles.heading}>{label}</span>
        </span>
      ))}
    </div>
  );
}

/** The tiers as bands behind the boxes, every other one shaded; their names stay at the left of the frame. */
export function TierBands({ chart, scale }: BandsProps) {
  return chart.tiers.map(({ label, from, to }) => (
    <div
      key={from}
      className={styles.tier}
      style={{ top: from * scale.y, height: (to - from) * scale.y }}
    >
      <span>{label}</span>
    </div>
  ));
}

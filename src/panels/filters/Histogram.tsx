import { countBetween } from '../../derive';
import { RISK_LEVELS, riskLevel } from '../../domain';
import type { Range } from '../../state';
import styles from './RiskFilter.module.css';

const BIN = 5;
const WIDTH = 200;
const HEIGHT = 62;
const BINS = Array.from({ length: 100 / BIN }, (_, i) => ({
  from: i * BIN,
  // 100 belongs to the last bin.
  to: i === 100 / BIN - 1 ? 100 : (i + 1) * BIN - 1,
}));
const x = (percent: number) => (percent / 100) * WIDTH;

/** How the figures are spread, in steps of five; bars inside the range stand out. */
export function Histogram({ figures, range }: { figures: readonly number[]; range: Range }) {
  const counts = BINS.map(({ from, to }) => countBetween(figures, from, to));
  const most = Math.max(1, ...counts);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {BINS.map(({ from, to }, i) => {
        const height = ((counts[i] ?? 0) / most) * (HEIGHT - 4);
        const within = range.min <= to && from <= range.max;
        const state = !within ? styles.out : riskLevel(from) === 'HIGH' ? styles.alarm : styles.in;
        return (
          <rect
            key={from}
            className={state}
            x={x(from) + 1}
            y={HEIGHT - height}
            width={x(BIN) - 2}
            height={height}
          />
        );
      })}
      {RISK_LEVELS.slice(1).map(({ from }) => (
        <line
          key={from}
          className={styles.threshold}
          x1={x(from)}
          x2={x(from)}
          y1="0"
          y2={HEIGHT}
        />
      ))}
    </svg>
  );
}

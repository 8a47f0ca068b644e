import type { Role } from '../domain';
import styles from './Network.module.css';
import { lineWidth, RING, radius } from './scale';

const MATCHES = [60, 80, 98];
const RISKS = [
  { percent: 40, className: styles.ring },
  { percent: 80, className: styles.ringHigh },
];
const HEIGHT = 30;
const RING_RADIUS = 10;

/** What the marks on the map mean, drawn with the functions that draw the map. */
export function Legend({ roles }: { roles: readonly Role[] }) {
  const most = Math.max(1, ...roles.map(({ citations }) => citations));
  const cited = [...new Set([1, Math.max(1, Math.round(most / 3)), most])];
  return (
    <ul className={styles.legend} aria-label="Key" data-covers-map>
      <li>
        <Circles radii={cited.map(radius)} />
        <span>
          cited {cited.join(', ')} {most === 1 ? 'time' : 'times'}
        </span>
      </li>
      <li>
        <svg width="54" height={HEIGHT} aria-hidden="true">
          {MATCHES.map((percent, i) => {
            const y = HEIGHT - 4 - i * 9;
            return (
              <line
                key={percent}
                x1="0"
                x2="54"
                y1={y}
                y2={y - 2}
                className={styles.stroke}
                strokeWidth={lineWidth(percent, 'plain')}
              />
            );
          })}
        </svg>
        <span>match {MATCHES.join(', ')}</span>
      </li>
      <li>
        <svg width="66" height={HEIGHT} aria-hidden="true">
          {RISKS.map(({ percent, className }, i) => (
            <g key={percent} transform={`translate(${14 + i * 34} ${HEIGHT / 2}) rotate(-90)`}>
              <circle r={RING_RADIUS} className={styles.track} strokeWidth={RING.width} />
              <circle
                r={RING_RADIUS}
                className={className}
                strokeWidth={RING.width}
                pathLength="100"
                strokeDasharray={`${percent} 100`}
              />
            </g>
          ))}
        </svg>
        <span>risk 40, 80 HIGH</span>
      </li>
      <li>
        <svg width="30" height={HEIGHT} aria-hidden="true">
          <circle cx="15" cy={HEIGHT / 2} r="9" className={styles.unfiled} />
        </svg>
        <span>unfiled</span>
      </li>
    </ul>
  );
}

function Circles({ radii }: { radii: readonly number[] }) {
  let right = 0;
  const placed = radii.map((r) => {
    const at = { r, cx: right + r + 1 };
    right += 2 * r + 8;
    return at;
  });
  return (
    <svg width={right} height={HEIGHT} aria-hidden="true">
      {placed.map(({ r, cx }) => (
        <circle
          key={r}
          cx={cx}
          cy={HEIGHT - r - 2}
          r={r}
          className={styles.stroke}
          strokeWidth={1.25}
        />
      ))}
    </svg>
  );
}

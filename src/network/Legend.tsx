import type { ColourKey, SizeKey } from '../derive';
import type { Role } from '../domain';
import { FamilyDot } from '../ui';
import styles from './Network.module.css';
import { lineWidth, RING, radius, radiusOfShare } from './scale';

const MATCHES = [60, 80, 98];
const RISKS = [
  { percent: 40, className: styles.ring },
  { percent: 80, className: styles.ringHigh },
];
const HEIGHT = 30;
const RING_RADIUS = 10;

export interface LegendProps {
  readonly roles: readonly Role[];
  /** What colours stand for; none where the filters say it. */
  readonly colourKey: readonly ColourKey[];
  /** What sizes stand for; null = citations. */
  readonly sizeKey: SizeKey | null;
}

/** What the marks on the map mean, drawn with the functions that draw the map. */
export function Legend({ roles, colourKey, sizeKey }: LegendProps) {
  const { radii, text } = sizeKey ? figureSizes(sizeKey) : citationSizes(roles);
  return (
    <ul className={styles.legend} aria-label="Key" data-covers-map>
      {colourKey.length > 0 && (
        <li className={styles.colours}>
          {colourKey.map(({ slot, label }) => (
            <span key={slot}>
              <FamilyDot slot={slot} />
              {label}
            </span>
          ))}
        </li>
      )}
      <li>
        <Circles radii={radii} />
        <span>{text}</span>
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

function citationSizes(roles: readonly Role[]) {
  const most = roles.reduce((max, { citations }) => Math.max(max, citations), 1);
  const cited = [...new Set([1, Math.max(1, Math.round(most / 3)), most])];
  return {
    radii: cited.map(radius),
    text: `cited ${cited.join(', ')} ${most === 1 ? 'time' : 'times'}`,
  };
}

function figureSizes({ label, marks }: SizeKey) {
  return {
    radii: marks.map(({ share }) => radiusOfShare(share)),
    text: `${label}: ${marks.map(({ text }) => text).join(' · ')}`,
  };
}

function Circles({ radii }: { radii: readonly number[] }) {
  const height = Math.max(HEIGHT, 2 * Math.max(...radii) + 4);
  let right = 0;
  const placed = radii.map((r) => {
    const at = { r, cx: right + r + 1 };
    right += 2 * r + 8;
    return at;
  });
  return (
    <svg width={right} height={height} aria-hidden="true">
      {placed.map(({ r, cx }) => (
        <circle
          key={r}
          cx={cx}
          cy={height - r - 2}
          r={r}
          className={styles.stroke}
          strokeWidth={1.25}
        />
      ))}
    </svg>
  );
}

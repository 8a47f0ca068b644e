import { type ReactNode, type RefObject, useCallback } from 'react';
import type { Pairs, SizeKey } from '../derive';
import { riskLevel } from '../domain';
import { useCover } from '../ui';
import { Colours, type ColoursProps } from './Colours';
import styles from './Network.module.css';
import { legendPercents, legendSizes, RISKS } from './scene/legendParts';
import { BACK_EDGE_DASHES, COMPUTED_DASHES, lineWidth, RING, UNFILED_OUTLINE } from './scene/scale';
import type { Picture } from './scene/scene';

const isHigh = (percent: number) => riskLevel(percent) === 'HIGH';
const HEIGHT = 30;
const RING_RADIUS = 10;

/** What stands beside the entries that it changes. */
export interface Controls {
  readonly colour: ReactNode;
  readonly size: ReactNode;
}

export interface LegendProps extends Omit<ColoursProps, 'control'> {
  readonly picture: Picture;
  /** Chooses what colours stand for, and what sizes do; not on a narrow page. */
  readonly controls: Controls | undefined;
  readonly ref: RefObject<HTMLUListElement | null>;
  /** What sizes stand for; null = citations. */
  readonly sizeKey: SizeKey | null;
}

/** What the marks on the map mean, drawn with the functions that draw the map. */
export function Legend({ ref, picture, sizeKey, controls, ...colours }: LegendProps) {
  const { roles, pairs, backEdges, isComputed = false } = picture;
  const cover = useCover();
  const both = useCallback(
    (element: HTMLUListElement) => {
      ref.current = element;
      const uncover = cover(element);
      return () => {
        ref.current = null;
        uncover();
      };
    },
    [ref, cover],
  );
  const { radii, text } = legendSizes(roles, sizeKey);
  return (
    <ul ref={both} className={styles.legend} aria-label="Key">
      <Colours {...colours} control={controls?.colour} />
      {controls && <li className={styles.control}>{controls.size}</li>}
      <li>
        <Circles radii={radii} />
        <span>{text}</span>
      </li>
      {pairs.kind === 'match' ? (
        <Strengths pairs={pairs} isComputed={isComputed} />
      ) : (
        <Pressures hasBackEdges={backEdges !== undefined} />
      )}
      {roles.some(({ risk }) => risk !== undefined) && <Risks />}
      {roles.some(({ filed }) => !filed) && (
        <li>
          <svg width="30" height={HEIGHT} aria-hidden="true">
            <circle
              cx="15"
              cy={HEIGHT / 2}
              r="9"
              className={styles.unfiled}
              strokeWidth={UNFILED_OUTLINE.width}
              strokeDasharray={UNFILED_OUTLINE.pattern.join(' ')}
            />
          </svg>
          <span>unfiled</span>
        </li>
      )}
    </ul>
  );
}

/** Lines of three percentages that there are; nothing where there is no match. */
function Strengths({ pairs, isComputed }: { pairs: Pairs; isComputed: boolean }) {
  const percents = legendPercents(pairs);
  if (!percents.length) return null;
  return (
    <li>
      <svg width="54" height={HEIGHT} aria-hidden="true">
        {percents.map((each, i) => {
          const y = HEIGHT - 4 - i * 9;
          return (
            <line
              key={each}
              x1="0"
              x2="54"
              y1={y}
              y2={y - 2}
              className={styles.stroke}
              strokeWidth={lineWidth(each, 'plain')}
              strokeDasharray={isComputed ? COMPUTED_DASHES.join(' ') : undefined}
            />
          );
        })}
      </svg>
      <span>
        {isComputed ? 'computed match' : 'match'} {percents.join(', ')}
      </span>
    </li>
  );
}

/** Who leans on whom: the one above on the one below, but for what runs upwards. */
function Pressures({ hasBackEdges }: { hasBackEdges: boolean }) {
  return (
    <li>
      <svg width="54" height={HEIGHT} aria-hidden="true">
        <line x1="14" x2="14" y1="4" y2={HEIGHT - 4} className={styles.stroke} strokeWidth="2" />
        {hasBackEdges && (
          <line
            x1="40"
            x2="40"
            y1="4"
            y2={HEIGHT - 4}
            className={styles.backEdge}
            strokeWidth="2"
            strokeDasharray={BACK_EDGE_DASHES.join(' ')}
          />
        )}
      </svg>
      <span>{hasBackEdges ? 'leans on who is below; dashed: above' : 'leans on who is below'}</span>
    </li>
  );
}

function Risks() {
  return (
    <li>
      <svg width="66" height={HEIGHT} aria-hidden="true">
        {RISKS.map((percent, i) => (
          <g key={percent} transform={`translate(${14 + i * 34} ${HEIGHT / 2}) rotate(-90)`}>
            <circle r={RING_RADIUS} className={styles.track} strokeWidth={RING.width} />
            <circle
              r={RING_RADIUS}
              className={isHigh(percent) ? styles.ringHigh : styles.ring}
              strokeWidth={RING.width}
              pathLength="100"
              strokeDasharray={`${percent} 100`}
            />
          </g>
        ))}
      </svg>
      <span>
        risk {RISKS.map((percent) => (isHigh(percent) ? `${percent} HIGH` : percent)).join(', ')}
      </span>
    </li>
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

import { memo } from 'react';
import { CHART_BOX, type Chart } from '../../derive';
import { groupBy, type Role, type RoleIndex, riskLevel } from '../../domain';
import { STATE } from '../scene/scene';
import styles from './Chart.module.css';

interface FarBoxesProps {
  readonly chart: Chart;
  readonly roles: readonly Role[];
  readonly shown: readonly RoleIndex[];
  readonly at: ArrayLike<number>;
  readonly states: Uint8Array;
  readonly colours: Uint8Array;
}

/** The width of the coloured edge of a box, in pixels of the chart. */
const EDGE = 16;

/** Boxes that are too small for titles, or too many: a path for each colour, stretched with the chart. */
export const FarBoxes = memo(function FarBoxes(props: FarBoxesProps) {
  const { chart, roles, shown, at, states, colours } = props;
  const { width, height } = CHART_BOX;
  const boxes = (some: readonly RoleIndex[], wide: number) =>
    some
      .map((role) => {
        const [x, y] = [(at[2 * role] ?? 0) - width / 2, (at[2 * role + 1] ?? 0) - height / 2];
        return `M${x} ${y}h${wide}v${height}h${-wide}z`;
      })
      .join('');
  const isDim = (role: RoleIndex) => states[role] === STATE.dim;
  const high = shown.filter((role) => !isDim(role) && riskLevel(roles[role]?.risk ?? 0) === 'HIGH');
  const dots = high.map(
    (role) => `M${(at[2 * role] ?? 0) + width / 2 - EDGE} ${at[2 * role + 1] ?? 0}h0`,
  );
  return (
    <svg
      className={styles.far}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...groupBy(shown, isDim)].map(([dim, some]) => (
        <g key={String(dim)} data-dim={dim || undefined}>
          <path d={boxes(some, width)} />
          {[...groupBy(some, (role) => colours[role] ?? 0)].map(([slot, same]) => (
            <path
              key={slot}
              className={styles.edge}
              d={boxes(same, EDGE)}
              style={{ fill: `var(--fam-${slot})` }}
            />
          ))}
        </g>
      ))}
      <path className={styles.dots} d={dots.join('')} />
    </svg>
  );
});

/** The role whose box is at a point of the chart; undefined where none is. */
export function roleAt(
  at: ArrayLike<number>,
  shown: readonly RoleIndex[],
  x: number,
  y: number,
): RoleIndex | undefined {
  return shown.find(
    (role) =>
      Math.abs((at[2 * role] ?? 0) - x) <= CHART_BOX.width / 2 &&
      Math.abs((at[2 * role + 1] ?? 0) - y) <= CHART_BOX.height / 2,
  );
}

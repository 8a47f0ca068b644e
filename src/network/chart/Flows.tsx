import { memo } from 'react';
import type { Chart } from '../../derive';
import { BACK_EDGE_DASHES } from '../scene/scale';
import { LINE_STATE } from '../scene/scene';
import styles from './Chart.module.css';
import {
  arrowAt,
  type Flow,
  type FlowSource,
  flowsOf,
  MOST_AT_REST,
  pathOf,
  routeOf,
} from './flows';
import type { Scale } from './scale';

interface RestProps {
  readonly chart: Chart;
  readonly source: FlowSource;
  /** One of `LINE_STATE` for each pair. */
  readonly lines: Uint8Array;
  /** Whether others stand out. */
  readonly isBehind: boolean;
}

/** All flows between roles that pass, faint. Stretched with the chart, so that zooming draws none of them again. */
export const RestingFlows = memo(function RestingFlows(props: RestProps) {
  const { chart, source, lines, isBehind } = props;
  if (lines.length > MOST_AT_REST) return null;
  const paths = { down: '', up: '' };
  lines.forEach((state, pair) => {
    if (state !== LINE_STATE.plain) return;
    for (const flow of flowsOf(source, pair))
      paths[flow.isUpward ? 'up' : 'down'] += pathOf(routeOf(source.at, flow));
  });
  return (
    <svg
      className={styles.flows}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      preserveAspectRatio="none"
      data-behind={isBehind || undefined}
      aria-hidden="true"
    >
      <path d={paths.down} />
      <path d={paths.up} strokeDasharray={BACK_EDGE_DASHES.join(' ')} />
    </svg>
  );
});

interface LitProps {
  readonly flows: readonly Flow[];
  readonly at: ArrayLike<number>;
  readonly scale: Scale;
  readonly look: 'near' | 'further' | 'pointed' | 'trail';
}

/** Some flows that stand out; all but the faint ones have an arrow. */
export function LitFlows({ flows, at, scale, look }: LitProps) {
  return (
    <svg className={styles.lit} data-look={look} aria-hidden="true">
      {flows.map((flow) => {
        const route = routeOf(at, flow);
        return (
          <g key={`${flow.from} ${flow.to}`}>
            <path
              d={pathOf(route, scale.x, scale.y)}
              strokeDasharray={flow.isUpward ? BACK_EDGE_DASHES.join(' ') : undefined}
            />
            {look !== 'further' && (
              <path className={styles.arrow} d={`${pathOf(arrowAt(route, scale))}Z`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

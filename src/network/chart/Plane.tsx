import { type CSSProperties, type MouseEvent, useMemo, useState } from 'react';
import { CHART_BOX, type Chart } from '../../derive';
import { indexesIn, NO_ROLE, type RoleId, type RoleIndex } from '../../domain';
import type { Box } from '../scene/geometry';
import { type Emphasis, type Picture, type Scene, STATE } from '../scene/scene';
import { TierBands } from './Bands';
import { Boxes } from './Boxes';
import { BoxFlags } from './BoxFlags';
import styles from './Chart.module.css';
import { Demands } from './Demands';
import type { DemandOf } from './demandPlates';
import { FarBoxes, roleAt } from './FarBoxes';
import { LitFlows, RestingFlows } from './Flows';
import { type Flow, surroundingsOf } from './flows';
import { linesOfTitle, MOST_BOXES, NARROW, type Scale } from './scale';

interface PlaneProps {
  readonly chart: Chart;
  readonly scene: Scene;
  /** How its roles and lines are drawn, and which of them. */
  readonly states: Uint8Array;
  readonly lines: Uint8Array;
  readonly colours: Picture['look']['colours'];
  readonly letters: ReadonlyMap<number, string> | undefined;
  readonly flags: Picture['flags'];
  /** NO_ROLE where nothing is selected, or a route is drawn instead. */
  readonly chosen: RoleIndex;
  readonly trail: Emphasis['trail'];
  readonly cursor: RoleIndex;
  /** Roles that are pointed at elsewhere on the page. */
  readonly lit: ReadonlySet<RoleId>;
  readonly scale: Scale;
  readonly sight: Box;
  readonly demandOf: DemandOf;
  readonly onSelect: (role: RoleId | null) => void;
  readonly onHover: (role: RoleId | null) => void;
}

const NOTHING = { near: [], further: [] };

/** All of an org chart that is scrolled: tiers, flows, boxes and demands. */
export function Plane(props: PlaneProps) {
  const { chart, scene, states, lines, colours, letters, flags } = props;
  const { chosen, trail, cursor, lit, scale, sight } = props;
  const { roles, pairs, backEdges } = scene;
  const at = chart.middles;
  const [pointed, setPointed] = useState<RoleIndex>(NO_ROLE);
  const source = useMemo(() => ({ pairs, at, backEdges }), [pairs, at, backEdges]);
  const around = useMemo(
    () => (chosen < 0 ? NOTHING : surroundingsOf(source, chosen)),
    [source, chosen],
  );
  const further = useMemo(
    () => new Set(around.further.flatMap(({ from, to }) => [from, to])),
    [around],
  );
  const { minX, maxX, minY, maxY } = sight;
  const shown = useMemo(
    () =>
      [...indexesIn(roles)].filter((index) => {
        const [x, y] = [(at[2 * index] ?? 0) * scale.x, (at[2 * index + 1] ?? 0) * scale.y];
        const isInSight = x > minX && x < maxX && y > minY && y < maxY;
        return states[index] !== STATE.hidden && isInSight;
      }),
    [roles, at, states, scale, minX, maxX, minY, maxY],
  );
  const titleLines = linesOfTitle(scale);
  const isFar = titleLines === 0 || shown.length > MOST_BOXES;
  const boxed = useMemo(() => {
    const stays = (role: RoleIndex) =>
      role === pointed ||
      role === cursor ||
      standsOut(states[role]) ||
      lit.has(roles[role]?.id as RoleId);
    return isFar ? shown.filter(stays) : shown;
  }, [isFar, shown, roles, states, pointed, cursor, lit]);

  const roleUnder = ({ currentTarget, clientX, clientY }: MouseEvent): RoleIndex => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return roleAt(at, shown, (clientX - left) / scale.x, (clientY - top) / scale.y) ?? NO_ROLE;
  };
  const onPoint = (role: RoleIndex) => {
    if (role === pointed) return;
    setPointed(role);
    props.onHover(roles[role]?.id ?? null);
  };
  const visible = (flows: readonly Flow[]) =>
    flows.filter(({ from, to }) => states[from] !== STATE.hidden && states[to] !== STATE.hidden);
  const near = visible(around.near);
  const brought = pointed < 0 ? cursor : pointed;
  const place = { at, scale };
  return (
    <div
      className={styles.plane}
      aria-hidden="true"
      data-lines={titleLines}
      data-narrow={scale.x < NARROW || undefined}
      data-focused={chosen >= 0 || undefined}
      style={sizes(chart, scale)}
      onClick={(event) => props.onSelect(roles[roleUnder(event)]?.id ?? null)}
      onPointerMove={(event) => onPoint(roleUnder(event))}
      onPointerLeave={() => onPoint(NO_ROLE)}
    >
      <TierBands chart={chart} scale={scale} />
      <RestingFlows {...{ chart, source, lines }} isBehind={chosen >= 0} />
      {isFar && <FarBoxes {...{ chart, roles, shown, at, states, colours }} />}
      <Boxes {...{ roles, at, states, colours, letters, further, cursor, lit }} shown={boxed} />
      {flags && <BoxFlags {...{ flags, shown, at, scale }} />}
      <LitFlows flows={visible(around.further)} look="further" {...place} />
      <LitFlows flows={near} look="near" {...place} />
      {trail && <LitFlows flows={trail.steps.map(stepFlow)} look="trail" {...place} />}
      {brought >= 0 && brought !== chosen && (
        <LitFlows flows={visible(surroundingsOf(source, brought).near)} look="pointed" {...place} />
      )}
      {titleLines > 0 && (
        <Demands
          {...{ roles, shown, demandOf: props.demandOf }}
          selected={chosen}
          flows={near}
          width={chart.width * scale.x}
          {...place}
        />
      )}
    </div>
  );
}

const standsOut = (state?: number) => state === STATE.matched || state === STATE.selected;
const stepFlow = ({ from, to }: Pick<Flow, 'from' | 'to'>): Flow => ({ from, to, isUpward: false });

/** The size of the chart and of its boxes on the screen. */
function sizes({ width, height }: Chart, { x, y }: Scale): CSSProperties {
  return {
    ...{ width: width * x, height: height * y },
    ...{ '--sx': x, '--sy': y, '--width': `${width * x}px` },
    ...{ '--box-x': `${CHART_BOX.width * x}px`, '--box-y': `${CHART_BOX.height * y}px` },
  } as CSSProperties;
}

import {
  type CSSProperties,
  type MouseEvent,
  type Ref,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { CHART_BOX, type Chart, type ColourKey, type PressureRankings } from '../derive';
import { type CameraAt, indexesIn, NO_ROLE, type RoleId, type RoleIndex } from '../domain';
import { FamilyDot } from '../ui';
import { type Insets, ZOOM } from './camera/camera';
import { LaneHeadings, TierBands } from './chart/Bands';
import { Boxes } from './chart/Boxes';
import styles from './chart/Chart.module.css';
import { type DemandOf, Demands } from './chart/Demands';
import { FarBoxes, roleAt } from './chart/FarBoxes';
import { LitFlows, RestingFlows } from './chart/Flows';
import { type Flow, surroundingsOf } from './chart/flows';
import { Rankings } from './chart/Rankings';
import { linesOfTitle } from './chart/scale';
import { useChartFrame } from './chart/useChartFrame';
import { describeRole } from './keyboard/describe';
import { type RoleKeys, useWalk } from './keyboard/useWalk';
import { Outline } from './Outline';
import { moveRoles } from './scene/moveRoles';
import { type Emphasis, type Picture, pointOf, STATE } from './scene/scene';
import { createSceneKeeper } from './scene/sceneKeeper';
import { ZoomButtons } from './ZoomButtons';

interface OrgChartProps {
  readonly picture: Picture;
  readonly chart: Chart;
  readonly emphasis: Emphasis;
  readonly rankings: PressureRankings;
  /** What colours stand for; none where the lanes say it. */
  readonly colourKey: readonly ColourKey[];
  /** What a role asks of another, as far as it is known. */
  readonly demandOf: DemandOf;
  readonly insets: Insets;
  /** The reader's camera; null = zoom 1, the top of the chart in the frame. */
  readonly camera: CameraAt | null;
  readonly onCamera: (at: CameraAt | null) => void;
  readonly onSelect: (role: RoleId | null) => void;
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  readonly onHover: (role: RoleId | null) => void;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly roleKeys: RoleKeys;
  readonly linkTo: (role: RoleId) => string;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * The taxonomy as an org chart: roles in boxes, lane by lane and tier by tier. Boxes are elements of the page: their titles
 * are set, cut and printed by the browser. Selection, states, keys and outline are those of the map.
 */
export function OrgChart(props: OrgChartProps) {
  const {
    picture,
    chart,
    emphasis,
    rankings,
    colourKey,
    demandOf,
    insets,
    linkTo,
    onSelect,
    onHover,
  } = props;
  const { roles, pairs, look } = picture;
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useChartFrame(scroller, props);
  const [keepScene] = useState(createSceneKeeper);
  const scene = keepScene(picture, emphasis);
  moveRoles(scene, picture.positions);
  const { at, states, backEdges } = scene;
  const { scale, sight, isThere, revealPoint } = frame;
  const walk = useWalk(roles, () => scene, emphasis, {
    open: onSelect,
    ask: props.onAsk,
    fit: frame.fit,
    zoom: (direction) => frame.zoomBy(ZOOM.step ** direction),
    reveal: (role) => revealPoint(pointOf(scene, role)),
    others: props.roleKeys,
  });
  const { cursor } = walk;
  const [pointed, setPointed] = useState<RoleIndex>(NO_ROLE);
  const source = useMemo(() => ({ pairs, at, backEdges }), [pairs, at, backEdges]);
  const { selected, trail } = emphasis;
  const chosen = trail ? NO_ROLE : selected;
  const around = useMemo(
    () => (chosen < 0 ? NOTHING : surroundingsOf(source, chosen)),
    [source, chosen],
  );
  const further = useMemo(
    () => new Set(around.further.flatMap(({ from, to }) => [from, to])),
    [around],
  );
  const shown = useMemo(
    () =>
      [...indexesIn(roles)].filter((index) => {
        const [x, y] = [(at[2 * index] ?? 0) * scale.x, (at[2 * index + 1] ?? 0) * scale.y];
        const isInSight = x > sight.minX && x < sight.maxX && y > sight.minY && y < sight.maxY;
        return states[index] !== STATE.hidden && isInSight;
      }),
    [roles, at, states, scale, sight.minX, sight.maxX, sight.minY, sight.maxY],
  );
  // A new selection is brought into the frame, with as many of those around it as go in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then, not when the frame moves.
  useLayoutEffect(() => {
    if (selected < 0 || !isThere) return;
    const ends = around.near.flatMap(({ from, to }) => [from, to]);
    for (const role of [...ends, selected]) revealPoint(pointOf(scene, role));
  }, [selected, scene, insets, isThere]);

  const lines = linesOfTitle(scale);
  const isFar = lines === 0 || shown.length > MOST_BOXES;
  const boxed = useMemo(
    () =>
      isFar
        ? shown.filter((role) => role === pointed || role === cursor || standsOut(states[role]))
        : shown,
    [isFar, shown, states, pointed, cursor],
  );
  const roleUnder = ({ currentTarget, clientX, clientY }: MouseEvent): RoleIndex => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return roleAt(at, shown, (clientX - left) / scale.x, (clientY - top) / scale.y) ?? NO_ROLE;
  };
  const onPoint = (index: RoleIndex) => {
    if (index === pointed) return;
    setPointed(index);
    onHover(roles[index]?.id ?? null);
  };
  const origin = walk.relation?.of ?? selected;
  const visible = (flows: readonly Flow[]) =>
    flows.filter(({ from, to }) => ![states[from], states[to]].includes(STATE.hidden));
  const common = { at, scale };
  return (
    <section
      ref={props.ref}
      className={styles.frame}
      aria-label="Role network"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart.
      tabIndex={0}
      onKeyDown={walk.onKeyDown}
      onBlur={walk.onBlur}
    >
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        <LaneHeadings chart={chart} scale={scale} />
        <div
          className={styles.plane}
          aria-hidden="true"
          data-lines={lines}
          data-narrow={scale.x < NARROW || undefined}
          data-focused={chosen >= 0 || undefined}
          style={
            {
              ...{ width: chart.width * scale.x, height: chart.height * scale.y },
              ...{ '--sx': scale.x, '--sy': scale.y },
              ...{ '--box-x': `${CHART_BOX.width * scale.x}px` },
              ...{ '--box-y': `${CHART_BOX.height * scale.y}px` },
            } as CSSProperties
          }
          onClick={(event) => onSelect(roles[roleUnder(event)]?.id ?? null)}
          onPointerMove={(event) => onPoint(roleUnder(event))}
          onPointerLeave={() => onPoint(NO_ROLE)}
        >
          <TierBands chart={chart} scale={scale} />
          <RestingFlows chart={chart} source={source} lines={scene.lines} isBehind={chosen >= 0} />
          {isFar && <FarBoxes {...{ chart, roles, shown, at, states }} colours={look.colours} />}
          <Boxes {...{ roles, at, states, further, cursor }} shown={boxed} colours={look.colours} />
          <LitFlows flows={visible(around.further)} look="further" {...common} />
          <LitFlows flows={visible(around.near)} look="near" {...common} />
          {trail && <LitFlows flows={trailFlows(trail.steps)} look="trail" {...common} />}
          {pointed >= 0 && pointed !== chosen && (
            <LitFlows
              flows={visible(surroundingsOf(source, pointed).near)}
              look="pointed"
              {...common}
            />
          )}
          {lines > 0 && (
            <Demands
              {...{ roles, demandOf, shown }}
              selected={chosen}
              flows={visible(around.near)}
              {...common}
            />
          )}
        </div>
      </div>
      <Outline
        {...{ roles, pairs, emphasis, linkTo, onSelect, onHover }}
        onAsk={props.onAsk}
        roleKeys={props.roleKeys}
      />
      <p className="visually-hidden" aria-live="polite">
        {roles[cursor] && describeRole(roles[cursor], pairs, cursor, origin, walk.relation)}
      </p>
      {colourKey.length > 0 && (
        <p className={styles.colours}>
          {colourKey.map(({ slot, label }) => (
            <span key={slot}>
              <FamilyDot slot={slot} /> {label}
            </span>
          ))}
        </p>
      )}
      <Rankings {...{ roles, rankings, linkTo, onSelect }} />
      <div className={styles.zoom}>
        <ZoomButtons camera={frame} />
      </div>
    </section>
  );
}

/** Boxes narrower than this share of their width have smaller titles. */
const NARROW = 0.9;
/** More boxes than this are drawn as paths: as elements they would take too long. */
const MOST_BOXES = 320;
const NOTHING = { near: [], further: [] };

const standsOut = (state?: number) => state === STATE.matched || state === STATE.selected;

const trailFlows = (steps: NonNullable<Emphasis['trail']>['steps']): Flow[] =>
  steps.map(({ from, to }) => ({ from, to, isUpward: false }));

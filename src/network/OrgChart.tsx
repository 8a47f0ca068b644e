import {
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type Chart,
  type ColourKey,
  otherEnd,
  type PressureRankings,
  pairsOfRole,
} from '../derive';
import type { Viewed } from '../derive/navigation';
import { type CameraAt, NO_ROLE, type RoleId, type RoleIndex } from '../domain';
import { FamilyDot, markTime } from '../ui';
import { type Insets, ZOOM } from './camera/camera';
import { LaneHeadings } from './chart/Bands';
import { boxesOf } from './chart/boxesOf';
import styles from './chart/Chart.module.css';
import type { DemandOf } from './chart/demandPlates';
import { Plane } from './chart/Plane';
import { Rankings } from './chart/Rankings';
import { useChartFrame } from './chart/useChartFrame';
import type { DrawingTools } from './drawing/draw';
import type { PictureHandle } from './drawing/types';
import type { RoleKeys } from './keyboard/types';
import { panByKeys } from './moving/panByKeys';
import { Navigator } from './navigator';
import type { Point } from './scene/geometry';
import { type Emphasis, type Picture, pointOf } from './scene/scene';
import { stillScene } from './scene/sceneKeeper';
import { focusWidget, Widget } from './Widget';
import { ZoomButtons } from './ZoomButtons';

interface OrgChartProps {
  readonly viewed: Viewed;
  readonly picture: Picture;
  readonly chart: Chart;
  readonly emphasis: Emphasis;
  readonly rankings: PressureRankings;
  /** What colours stand for; none where the lanes say it. */
  readonly colourKey: readonly ColourKey[];
  /** Two letters for a colour, by its number, where boxes have them. */
  readonly letters: ReadonlyMap<number, string> | undefined;
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
  /** Calls back with the roles that are pointed at elsewhere on the page, until the function that comes back is called. */
  readonly followPointing: (light: (roles: readonly RoleId[]) => void) => () => void;
  /** What draws pictures to be saved. The map has it, too: fetched from here, it would split the map's script. */
  readonly loadDrawing: () => Promise<DrawingTools>;
  readonly ref?: Ref<PictureHandle>;
}

const NONE: ReadonlySet<RoleId> = new Set();

/**
 * The taxonomy as an org chart: roles in boxes, lane by lane and tier by tier. Boxes are elements of the page: their titles
 * are set, cut and printed by the browser. Selection, states, keys and outline are those of the map.
 */
export function OrgChart(props: OrgChartProps) {
  const { picture, chart, emphasis, rankings, demandOf, linkTo, onSelect, onAsk, onHover } = props;
  const { insets, roleKeys, followPointing } = props;
  const [lit, setLit] = useState<ReadonlySet<RoleId>>(NONE);
  const { roles, pairs, look, flags } = picture;
  const scroller = useRef<HTMLElement>(null);
  const { scale, sight, isThere, revealPoint, fit, zoomBy, panBy } = useChartFrame(scroller, props);
  const [asked, onAskMove] = useState<RoleId | null>();
  const scene = useMemo(() => stillScene(picture, emphasis), [picture, emphasis]);
  const [cursor, setCursor] = useState(NO_ROLE);
  const [widget, setWidget] = useState<HTMLDivElement | null>(null);
  const summaryId = useId();
  const marks = useMemo(() => boxesOf(chart, scale), [chart, scale]);
  const onStand = useCallback(
    (role: RoleIndex) => {
      setCursor(role);
      onHover(roles[role]?.id ?? null);
    },
    [roles, onHover],
  );
  const actions = {
    ...{ open: onSelect, ask: onAsk, fit, others: roleKeys },
    zoom: (direction: 1 | -1) => zoomBy(ZOOM.step ** direction),
    reveal: (role: RoleIndex) => revealPoint(pointOf(scene, role)),
  };
  const { selected, trail } = emphasis;
  const chosen = trail ? NO_ROLE : selected;
  useImperativeHandle(props.ref, () => ({
    focus: () => focusWidget(widget),
    draw: async (request) => {
      const element = scroller.current;
      if (!element) return null;
      const { clientWidth: width, clientHeight: height } = element;
      const shown = {
        ...{ chart, scene, trail, chosen, demandOf, scale, colours: look.colours, flags },
        ...{ scroll: { x: element.scrollLeft, y: element.scrollTop }, frame: { width, height } },
      };
      const legend = { picture, colourKey: props.colourKey, sizeKey: null };
      const { drawChart, pictureOf } = await props.loadDrawing();
      return pictureOf(await drawChart(shown, request, legend), request);
    },
  }));

  useEffect(() => {
    if (isThere) markTime('picture');
  }, [isThere]);
  useEffect(() => followPointing((some) => setLit(new Set(some))), [followPointing]);
  // A new selection is brought into the frame, with as many of those around it as go in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then, not when the frame moves.
  useLayoutEffect(() => {
    if (selected < 0 || !isThere) return;
    const own = pointOf(scene, selected);
    const around = Array.from(pairsOfRole(pairs, selected), (pair) =>
      pointOf(scene, otherEnd(pairs, pair, selected)),
    );
    // The nearest last, as the frame may be too small for all of them.
    const distance = ({ x, y }: Point) => Math.hypot(x - own.x, y - own.y);
    for (const point of [...around.sort((a, b) => distance(b) - distance(a)), own])
      revealPoint(point);
  }, [selected, picture, insets, isThere]);

  return (
    <div className={styles.frame}>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label="Role network"
        onKeyDownCapture={panByKeys({ panBy })}
      >
        <LaneHeadings chart={chart} scale={scale} />
        <Plane
          {...{ chart, scene, trail, cursor, lit, scale, sight, demandOf, onSelect, onHover }}
          {...{ states: scene.states, lines: scene.lines, colours: look.colours, flags }}
          letters={props.letters}
          chosen={chosen}
        />
        <Widget ref={setWidget} describedBy={summaryId} />
        {widget && (
          <Navigator
            {...{ widget, summaryId, viewed: props.viewed, picture, emphasis }}
            {...{ marks, actions, linkTo, onStand }}
          />
        )}
      </section>
      <Colours colourKey={props.colourKey} letters={props.letters} />
      <Rankings {...{ roles, rankings, linkTo, onSelect }} />
      <div className={styles.zoom}>
        <ZoomButtons
          camera={{ fit, zoomBy }}
          moving={{ mover: { panBy }, roles, selected: emphasis.selected, asked, onAsk: onAskMove }}
        />
      </div>
    </div>
  );
}

function Colours({ colourKey, letters }: Pick<OrgChartProps, 'colourKey' | 'letters'>) {
  return (
    colourKey.length > 0 && (
      <p className={styles.colours}>
        {colourKey.map(({ slot, label }) => (
          <span key={slot}>
            <FamilyDot slot={slot} />{' '}
            {letters?.has(slot) && <b aria-hidden="true">{letters.get(slot)} </b>}
            {label}
          </span>
        ))}
      </p>
    )
  );
}

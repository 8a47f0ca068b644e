import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../derive';
import type { CameraAt } from '../../domain';
import { type Insets, reveal } from '../camera/camera';
import type { Box, Point } from '../scene/geometry';
import { listenToGestures } from './gestures';
import {
  CHART_ZOOM,
  HEADINGS,
  middleAt,
  type Scale,
  scaleFor,
  scrolledTo,
  wholeZoom,
} from './scale';
import { useSight } from './useSight';
import { useSize } from './useSize';

interface Framed {
  readonly chart: Chart;
  readonly camera: CameraAt | null;
  readonly insets: Insets;
  readonly onCamera: (at: CameraAt | null) => void;
}

/** The part of a chart that is in its frame, and what moves it. */
export interface ChartFrame {
  readonly scale: Scale;
  /** Whether the frame has a size, and something in it. */
  readonly isThere: boolean;
  /** What is in sight, in pixels of the screen from the corner of the chart, and some way around. */
  readonly sight: Box;
  readonly zoomBy: (factor: number) => void;
  /** Moves what is shown by so many pixels. */
  readonly panBy: (by: Point) => void;
  /** Shows the whole chart. */
  readonly fit: () => void;
  /** Brings a point of the chart into the frame. */
  readonly revealPoint: (point: Point) => void;
}

const SETTLED_MS = 250;
/** A revealed box has so much around it. */
const AROUND = { x: 84, y: 56 } as const;

const scrollOf = ({ scrollLeft: x, scrollTop: y }: HTMLElement): Point => ({ x, y });

/** Scrolls and zooms a chart in an element. A null camera is zoom 1 with the top of the chart in the frame. */
export function useChartFrame(
  scroller: RefObject<HTMLElement | null>,
  { chart, camera, insets, onCamera }: Framed,
): ChartFrame {
  const size = useSize(scroller);
  const sight = useSight(scroller, size);
  const [zoom, setZoom] = useState(camera?.zoom ?? 1);
  const scale = useMemo(() => scaleFor(chart, size, zoom), [chart, size, zoom]);
  /** The camera in force, of which chart; and where the element was scrolled to by nobody. */
  const inForce = useRef<{ readonly chart: Chart; readonly at: CameraAt | null } | null>(null);
  const own = useRef<Point | null>(null);
  /** What is to be in a point of the frame once the next scale is in force. */
  const held = useRef<{ readonly chart: Point; readonly frame: Point } | null>(null);

  const scrollTo = ({ x, y }: Point) => {
    scroller.current?.scrollTo(x, y);
    own.current = scroller.current && scrollOf(scroller.current);
  };
  const report = () => {
    if (!scroller.current) return;
    const scroll = scrollOf(scroller.current);
    if (own.current?.x === scroll.x && own.current.y === scroll.y) return;
    own.current = scroll;
    const at = middleAt(scroll, scale, size, zoom);
    inForce.current = { chart, at };
    onCamera(at);
  };
  const zoomTo = (next: number, frame: Point) => {
    if (!scroller.current) return;
    const { x, y } = scrollOf(scroller.current);
    const at = { x: (x + frame.x) / scale.x, y: (y + frame.y - HEADINGS) / scale.y };
    held.current = { chart: at, frame };
    setZoom(Math.max(CHART_ZOOM.least, Math.min(CHART_ZOOM.most, next)));
  };
  const latest = useRef({ report, zoomTo, zoom });
  useLayoutEffect(() => {
    latest.current = { report, zoomTo, zoom };
  });

  // What the zoom was changed around stays where it was.
  useLayoutEffect(() => {
    const { current } = held;
    if (!current) return;
    held.current = null;
    scroller.current?.scrollTo(
      current.chart.x * scale.x - current.frame.x,
      current.chart.y * scale.y + HEADINGS - current.frame.y,
    );
    own.current = null;
    const settling = setTimeout(() => latest.current.report(), SETTLED_MS);
    return () => clearTimeout(settling);
  }, [scroller, scale]);

  // A camera from a link, or from a step back in the history; or the top of the chart.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a function of the refs.
  useLayoutEffect(() => {
    const before = inForce.current;
    if (!size.width || (before?.chart === chart && isSamePlace(before.at, camera))) return;
    inForce.current = { chart, at: camera };
    const to = camera?.zoom ?? 1;
    setZoom(to);
    const next = scaleFor(chart, size, to);
    scrollTo(camera ? scrolledTo(camera, next, size) : restingScroll(chart, next, size.width));
  }, [chart, camera, size]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(settling);
      settling = setTimeout(() => latest.current.report(), SETTLED_MS);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const stop = listenToGestures(element, {
      zoomBy: (factor, around) => latest.current.zoomTo(latest.current.zoom * factor, around),
    });
    return () => {
      clearTimeout(settling);
      element.removeEventListener('scroll', onScroll);
      stop();
    };
  }, [scroller]);

  const middle = { x: size.width / 2, y: (size.height + HEADINGS) / 2 };
  return {
    ...{ scale, sight, isThere: size.width > 0 },
    zoomBy: (factor) => zoomTo(zoom * factor, middle),
    panBy: ({ x, y }) => scroller.current?.scrollBy(-x, -y),
    fit: () => zoomTo(wholeZoom(chart, size), middle),
    revealPoint: ({ x, y }) => {
      if (!scroller.current || !size.width) return;
      const scroll = scrollOf(scroller.current);
      const at = { x: x * scale.x - scroll.x, y: y * scale.y + HEADINGS - scroll.y };
      const by = reveal(at, size.width, size.height, {
        ...{ left: AROUND.x, right: AROUND.x },
        ...{ top: HEADINGS + AROUND.y, bottom: Math.max(insets.bottom, AROUND.y) },
      });
      if (by) scrollTo({ x: scroll.x - by.x, y: scroll.y - by.y });
    },
  };
}

function isSamePlace(one: CameraAt | null, other: CameraAt | null): boolean {
  if (!one || !other) return one === other;
  const isNear = Math.hypot(one.x - other.x, one.y - other.y) < 1;
  return isNear && Math.abs(one.zoom - other.zoom) < 0.01;
}

/** The top of the chart, with its roles in the middle of the frame. */
function restingScroll({ middles }: Chart, scale: Scale, width: number): Point {
  const spots = Array.from({ length: middles.length / 2 }, (_, role) => ({
    x: middles[2 * role] ?? 0,
    y: middles[2 * role + 1] ?? 0,
  }));
  const top = spots.reduce((least, { y }) => Math.min(least, y), Infinity);
  const highest = spots.filter(({ y }) => y === top);
  const middle = highest.reduce((sum, { x }) => sum + x / highest.length, 0);
  return { x: middle * scale.x - width / 2, y: 0 };
}

import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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
  /** What is in sight with a margin around it, in pixels of the screen; it moves on in leaps. */
  readonly sight: Box;
  readonly zoomBy: (factor: number) => void;
  /** Shows the whole chart. */
  readonly fit: () => void;
  /** Brings a point of the chart into the frame. */
  readonly revealPoint: (point: Point) => void;
}

const SETTLED_MS = 250;
/** What is in sight is noted in leaps of so many pixels, and known so far around. */
const LEAP = 200;
/** A revealed box has so much around it. */
const AROUND = { x: 84, y: 56 } as const;

/** Scrolls and zooms a chart in an element. A null camera is zoom 1 with the top of the chart in the frame. */
export function useChartFrame(
  scroller: RefObject<HTMLElement | null>,
  { chart, camera, insets, onCamera }: Framed,
): ChartFrame {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [zoom, setZoom] = useState(camera?.zoom ?? 1);
  const [sight, setSight] = useState<Point>({ x: 0, y: 0 });
  const scale = useMemo(() => scaleFor(chart, size, zoom), [chart, size, zoom]);
  /** The camera that is in force, of which chart, and the scroll position that nobody has chosen. */
  const sent = useRef<{ readonly chart: Chart; readonly at: CameraAt | null } | null>(null);
  const own = useRef<Point | null>(null);
  /** What is to be in a point of the frame once the next scale is in force. */
  const held = useRef<{ readonly chart: Point; readonly frame: Point } | null>(null);
  const latest = useRef({ chart, scale, zoom, size, onCamera });
  useLayoutEffect(() => {
    latest.current = { chart, scale, zoom, size, onCamera };
  });

  const scrollTo = useCallback(
    ({ x, y }: Point) => {
      const element = scroller.current;
      element?.scrollTo(x, y);
      own.current = element && { x: element.scrollLeft, y: element.scrollTop };
    },
    [scroller],
  );
  const report = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const now = latest.current;
    const scroll = { x: element.scrollLeft, y: element.scrollTop };
    if (own.current?.x === scroll.x && own.current.y === scroll.y) return;
    own.current = scroll;
    const at = middleAt(scroll, now.scale, now.size, now.zoom);
    sent.current = { chart: now.chart, at };
    now.onCamera(at);
  }, [scroller]);
  const zoomTo = useCallback(
    (next: number, frame: Point) => {
      const element = scroller.current;
      if (!element) return;
      const now = latest.current.scale;
      const at = {
        x: (element.scrollLeft + frame.x) / now.x,
        y: (element.scrollTop + frame.y - HEADINGS) / now.y,
      };
      held.current = { chart: at, frame };
      setZoom(Math.max(CHART_ZOOM.least, Math.min(CHART_ZOOM.most, next)));
    },
    [scroller],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

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
    const settling = setTimeout(report, SETTLED_MS);
    return () => clearTimeout(settling);
  }, [scroller, scale, report]);

  // A camera from a link, or from a step back in the history; or the top of the chart.
  useLayoutEffect(() => {
    const before = sent.current;
    if (!size.width || (before?.chart === chart && isSamePlace(before.at, camera))) return;
    sent.current = { chart, at: camera };
    const to = camera?.zoom ?? 1;
    setZoom(to);
    const next = scaleFor(chart, size, to);
    scrollTo(
      camera ? scrolledTo(camera, next, size) : { x: topOf(chart) * next.x - size.width / 2, y: 0 },
    );
  }, [chart, camera, size, scrollTo]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const leap = (value: number) => Math.round(value / LEAP) * LEAP;
    const onScroll = () => {
      const [x, y] = [leap(element.scrollLeft), leap(element.scrollTop)];
      setSight((was) => (was.x === x && was.y === y ? was : { x, y }));
      clearTimeout(settling);
      settling = setTimeout(report, SETTLED_MS);
    };
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    const stop = listenToGestures(element, {
      zoomBy: (factor, around) => zoomTo(latest.current.zoom * factor, around),
    });
    return () => {
      clearTimeout(settling);
      element.removeEventListener('scroll', onScroll);
      stop();
    };
  }, [scroller, report, zoomTo]);

  const middle = { x: size.width / 2, y: (size.height + HEADINGS) / 2 };
  return {
    scale,
    isThere: size.width > 0,
    sight: {
      minX: sight.x - LEAP,
      maxX: sight.x + size.width + LEAP,
      minY: sight.y - LEAP,
      maxY: sight.y + size.height + LEAP,
    },
    zoomBy: (factor) => zoomTo(zoom * factor, middle),
    fit: () => zoomTo(wholeZoom(chart, size), middle),
    revealPoint: ({ x, y }) => {
      const element = scroller.current;
      if (!element || !size.width) return;
      const at = {
        x: x * scale.x - element.scrollLeft,
        y: y * scale.y + HEADINGS - element.scrollTop,
      };
      const by = reveal(at, size.width, size.height, {
        ...{ left: AROUND.x, right: AROUND.x },
        ...{ top: HEADINGS + AROUND.y, bottom: Math.max(insets.bottom, AROUND.y) },
      });
      if (by) scrollTo({ x: element.scrollLeft - by.x, y: element.scrollTop - by.y });
    },
  };
}

function isSamePlace(one: CameraAt | null, other: CameraAt | null): boolean {
  if (!one || !other) return one === other;
  const isNear = Math.hypot(one.x - other.x, one.y - other.y) < 1;
  return isNear && Math.abs(one.zoom - other.zoom) < 0.01;
}

/** Where the roles of the highest tier stand, on average. */
function topOf({ middles }: Chart): number {
  let [sum, count, top] = [0, 0, Infinity];
  for (let i = 0; i < middles.length; i += 2) {
    const [x, y] = [middles[i] ?? 0, middles[i + 1] ?? 0];
    if (y > top) continue;
    if (y < top) [sum, count, top] = [0, 0, y];
    sum += x;
    count++;
  }
  return count ? sum / count : 0;
}

import type { Point, Viewport } from '../scene/geometry';

type ViewportEvent = 'viewport' | 'render' | 'resize' | 'position';

/** What the viewport needs of the Cytoscape core that takes it over. */
export interface ViewportCore {
  readonly zoom: () => number;
  readonly pan: () => Point;
  readonly width: () => number;
  readonly height: () => number;
  minZoom(): number;
  minZoom(zoom: number): unknown;
  readonly viewport: (next: { zoom: number; pan: { x: number; y: number } }) => unknown;
  readonly animate: (how: { panBy: { x: number; y: number }; duration: number }) => unknown;
  readonly forceRender: () => unknown;
  readonly resize: () => unknown;
  readonly on: (event: ViewportEvent, listener: () => void) => unknown;
  readonly off: (event: ViewportEvent, listener: () => void) => unknown;
  readonly one: (event: ViewportEvent, listener: () => void) => unknown;
}

/** What the frame shows of the map at the moment. Sizes and points are pixels of the screen. */
export interface LiveViewport {
  /** The element that the map is framed by. */
  readonly frame: HTMLElement;
  readonly now: () => Viewport;
  readonly width: () => number;
  readonly height: () => number;
  readonly minZoom: () => number;
  /** Shows another part of the map, from which one can zoom out as far as `minZoom`. */
  readonly show: (viewport: Viewport, minZoom: number) => void;
  /** Moves the map, for so many milliseconds. */
  readonly moveBy: (by: Point, duration: number) => void;
  /** To be called when the frame has another size. */
  readonly resize: () => void;
  readonly on: (event: ViewportEvent, listener: () => void) => void;
  readonly off: (event: ViewportEvent, listener: () => void) => void;
  /** Calls back when Cytoscape has drawn once more, or for the first time. */
  readonly onceDrawn: (listener: () => void) => void;
  /** From now on Cytoscape keeps the viewport; it begins with the present one. */
  readonly handTo: (core: ViewportCore) => void;
}

/**
 * The viewport of a map in its frame. A picture is there before Cytoscape: until it comes, zoom and pan are kept here, and
 * the same events are sent from here.
 */
export function createViewport(frame: HTMLElement): LiveViewport {
  let core: ViewportCore | null = null;
  let shown: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  let least = 1;
  let size = sizeOf(frame);
  let waiting: (() => void)[] = [];
  const listeners: (readonly [event: ViewportEvent, listener: () => void])[] = [];
  const send = (...events: ViewportEvent[]) => {
    for (const [event, listener] of [...listeners]) if (events.includes(event)) listener();
  };

  const viewport: LiveViewport = {
    frame,
    now: () => (core ? { zoom: core.zoom(), pan: { ...core.pan() } } : shown),
    width: () => core?.width() ?? size.width,
    height: () => core?.height() ?? size.height,
    minZoom: () => core?.minZoom() ?? least,
    show: (next, minZoom) => {
      core?.minZoom(minZoom);
      if (core) return void core.viewport(next);
      const { zoom, pan } = shown;
      const isSame = zoom === next.zoom && pan.x === next.pan.x && pan.y === next.pan.y;
      [shown, least] = [next, minZoom];
      if (!isSame) send('viewport', 'render');
    },
    moveBy: (by, duration) => {
      if (core && duration) {
        core.animate({ panBy: by, duration });
        // The map may be at rest.
        core.forceRender();
      } else {
        const { zoom, pan } = viewport.now();
        const there = { x: pan.x + by.x, y: pan.y + by.y };
        viewport.show({ zoom, pan: there }, viewport.minZoom());
      }
    },
    resize: () => {
      if (core) return void core.resize();
      const { width, height } = size;
      size = sizeOf(frame);
      if (width !== size.width || height !== size.height) send('resize', 'render');
    },
    on: (event, listener) => {
      listeners.push([event, listener]);
      core?.on(event, listener);
    },
    off: (event, listener) => {
      const at = listeners.findIndex((known) => known[0] === event && known[1] === listener);
      if (at >= 0) listeners.splice(at, 1);
      core?.off(event, listener);
    },
    onceDrawn: (listener) => {
      if (core) core.one('render', listener);
      else waiting.push(listener);
    },
    handTo: (next) => {
      next.minZoom(viewport.minZoom());
      next.viewport(viewport.now());
      for (const [event, listener] of listeners) {
        core?.off(event, listener);
        next.on(event, listener);
      }
      core = next;
      for (const listener of waiting) next.one('render', listener);
      waiting = [];
    },
  };
  return viewport;
}

/** What of a viewport matters to what is placed in it. */
export type Sight = Pick<LiveViewport, 'now' | 'width' | 'height'>;

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement) => ({ width, height });

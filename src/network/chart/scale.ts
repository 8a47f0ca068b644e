import { CHART_BOX } from '../../derive';
import type { CameraAt } from '../../domain';
import type { Point } from '../scene/geometry';

/** How many pixels of the screen one of the chart has. Across it follows the frame, so that lanes need less scrolling. */
export interface Scale {
  readonly x: number;
  readonly y: number;
}

/** Of a chart, or of its frame. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What one of the chart's sides is stretched by at zoom 1: narrower boxes cut their titles, wider ones are empty. */
const STRETCH = { least: 0.74, most: 1.15 } as const;
export const CHART_ZOOM = { least: 0.15, most: 2.5 } as const;
/** The headings of the lanes, which stay at the top. */
export const HEADINGS = 34;

/** More boxes than this are drawn as paths: as elements they would take too long. */
export const MOST_BOXES = 320;
/** Boxes narrower than this share of their width have smaller titles. */
export const NARROW = 0.9;

const within = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** The scale of a chart of that size in a frame of that size. */
export function scaleFor(chart: Size, frame: Size, zoom: number): Scale {
  const stretch = within(STRETCH.least, frame.width / Math.max(1, chart.width), STRETCH.most);
  return { x: stretch * zoom, y: zoom };
}

/** The zoom at which a whole chart is in the frame, as far as that is allowed. */
export function wholeZoom(chart: Size, frame: Size): number {
  const { x } = scaleFor(chart, frame, 1);
  const fits = Math.min(
    frame.width / (chart.width * x),
    (frame.height - HEADINGS) / Math.max(1, chart.height),
  );
  return within(CHART_ZOOM.least, fits, 1);
}

/** How far to scroll for a point of the chart to be in the middle of the frame below the headings. */
export function scrolledTo({ x, y }: Point, scale: Scale, frame: Size): Point {
  return {
    x: x * scale.x - frame.width / 2,
    y: y * scale.y - (frame.height - HEADINGS) / 2,
  };
}

/** What is in the middle of a frame that is scrolled so far. */
export function middleAt(scroll: Point, scale: Scale, frame: Size, zoom: number): CameraAt {
  return {
    x: (scroll.x + frame.width / 2) / scale.x,
    y: (scroll.y + (frame.height - HEADINGS) / 2) / scale.y,
    zoom,
  };
}

/** The height of a line of a title, and of a box's borders, in pixels. */
const TITLE_LINE = 14;
const BORDER = 2;
/** The stylesheet of the chart cuts titles after so many. */
const MOST_LINES = 3;

/** How many lines of a title have room in a box. */
export function linesOfTitle({ y }: Scale): number {
  const lines = Math.floor((CHART_BOX.height * y - BORDER) / TITLE_LINE);
  return Math.max(0, Math.min(MOST_LINES, lines));
}

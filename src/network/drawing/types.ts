import type { ColourKey, SizeKey } from '../../derive';
import type { Palette } from '../paint/palette';
import type { Picture } from '../scene/scene';
import type { SvgContext } from './svg/svgContext';

/** What a picture is to be like that is taken out of the page. */
export interface DrawingRequest {
  readonly format: 'png' | 'svg';
  /** Pixels of a PNG to each of the page. */
  readonly scale: number;
  /** What is in the frame, or everything. */
  readonly part: 'screen' | 'whole';
  /** Whether the ground is painted; else it is transparent. */
  readonly ground: boolean;
  /** Whether it says what marks mean. */
  readonly legend: boolean;
  /** Whether it has the flags of what the reader has noted. */
  readonly flags: boolean;
  /** Its title, and what is written below that. */
  readonly head: readonly string[];
}

/** A picture that can be saved. */
export interface DrawnPicture {
  readonly blob: Blob;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The scale that it has; less than was asked for where a browser cannot hold so many pixels. */
  readonly scale: number;
}

/** What is drawn of the roles, without head and legend. Sizes are pixels of the page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Paints elsewhere what would take too long here, at a scale, for a picture of pixels. */
  readonly prepare: (scale: number) => Promise<Painted>;
  /** Paints it, in steps between which the page may do something else. */
  readonly paint: (target: Target) => Iterable<void>;
  readonly legend: LegendContent;
}

/** Layers of the map as images; null = there is nothing on it. */
export interface Painted {
  readonly lands: ImageBitmap | null;
  readonly matches: ImageBitmap | null;
}

/** What a drawing is painted on: pixels, with what has been painted elsewhere, or vectors. */
export type Target =
  | { readonly context: CanvasRenderingContext2D; readonly painted: Painted }
  | { readonly context: SvgContext };

/** What a legend explains. */
export interface LegendContent {
  readonly picture: Picture;
  readonly colourKey: readonly ColourKey[];
  readonly sizeKey: SizeKey | null;
}

/** What can be done with a picture on the page. */
export interface PictureHandle {
  readonly focus: () => void;
  /** Draws it to be taken out of the page; null where there is nothing yet. */
  readonly draw: (request: DrawingRequest) => Promise<DrawnPicture | null>;
}

import type { Viewport } from '../scene/geometry';
import type { Scene } from '../scene/scene';
import type { PaintContext } from './context';
import type { Palette } from './palette';

/** Two letters by the number of a colour, and what paints them on the discs. */
export interface Letters {
  readonly byColour: ReadonlyMap<number, string>;
  readonly paint: (context: PaintContext, scene: Scene, view: Viewport, palette: Palette) => void;
}

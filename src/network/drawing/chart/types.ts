import type { Chart } from '../../../derive';
import type { Flags, RoleIndex } from '../../../domain';
import type { DemandOf } from '../../chart/demandPlates';
import type { Scale, Size } from '../../chart/scale';
import type { Palette } from '../../paint/palette';
import type { Point } from '../../scene/geometry';
import type { Scene, Trail } from '../../scene/scene';

/** What an org chart shows at the moment. */
export interface ChartShown {
  readonly chart: Chart;
  readonly scene: Scene;
  readonly colours: Uint8Array;
  readonly flags: Flags | undefined;
  readonly trail: Trail | undefined;
  /** NO_ROLE where nothing is selected, or a route is drawn instead. */
  readonly chosen: RoleIndex;
  readonly demandOf: DemandOf;
  readonly scale: Scale;
  /** How far it is scrolled, and the size of its frame. */
  readonly scroll: Point;
  readonly frame: Size;
}

/** The part of a chart that a picture shows: where its corner is on the screen, and how large it is. */
export interface ChartPlan extends Size {
  readonly scale: Scale;
  readonly scroll: Point;
  readonly palette: Palette;
}

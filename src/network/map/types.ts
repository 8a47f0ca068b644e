import type { CameraAt, RoleId, RoleIndex } from '../../domain';
import type { Insets } from '../camera/camera';
import type { Camera } from '../camera/createCamera';
import type { Core } from '../cytoscape/core';
import type { DrawingRequest, DrawnPicture, LegendContent } from '../drawing/types';
import type { Canvases } from '../layers/layers';
import type { Letters } from '../paint/letters';
import type { Box, Point } from '../scene/geometry';
import type { Emphasis, Picture, Scene } from '../scene/scene';
import type { MapActions } from './listeners';
import type { MapState } from './mapState';

/** The elements that a map is drawn on, and those around it. */
export interface MapFrame extends Canvases {
  /** The legend along the bottom; roles are framed above it. */
  readonly key: HTMLElement;
  /** What lies over the map at the moment. */
  readonly covers: () => Iterable<Element>;
}

/** What a map shows, and what it reports to. */
export interface MapContent extends MapActions {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  /** The theme in force; after a change the map reads its colours again. */
  readonly theme: string;
  readonly insets: Insets;
  /** Whether a role or a page is read beside the map, which is the narrower for it. */
  readonly isRead: boolean;
  /** Roles, by index, to show in what is left of the frame; for narrow pages. */
  readonly frameAround: readonly RoleIndex[] | null;
  /** Roles to bring into the frame, unless they are in it. */
  readonly reveal: readonly RoleIndex[] | null;
  /** The reader's camera; null = it shows everything. */
  readonly camera: CameraAt | null;
  /** The role that the keyboard stands on; NO_ROLE = none. */
  readonly cursor: RoleIndex;
  /** Where families are told by letters as well as by colour. */
  readonly letters: Letters | undefined;
}

/** A map on the screen. It is fed by `update`; React draws what is in its state. */
export interface RoleMap extends Pick<Camera, 'fit' | 'zoomBy' | 'panBy' | 'revealRole'> {
  readonly update: (content: MapContent) => void;
  /** The roles where they stand now; null before the first update. */
  readonly scene: () => Scene | null;
  readonly state: () => MapState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Moves a role by so many pixels of the screen, as if it were dragged. */
  readonly nudge: (role: RoleIndex, by: Point) => void;
  /** Puts roles back to where they stood before the last drags, one unless told otherwise. */
  readonly undoDrag: (steps?: number) => void;
  /** The keyboard stands on a role, which is brought out as if the pointer were on it; NO_ROLE = on none. */
  readonly point: (role: RoleIndex) => void;
  /** Where marks are on the screen. */
  readonly marks: {
    readonly boxOf: (role: RoleIndex) => Box | undefined;
    readonly follow: (listener: () => void) => () => void;
  };
  /** Lights roles that are pointed at elsewhere on the page: one, or the two of a match; none where there are none. */
  readonly light: (roles: readonly RoleId[]) => void;
  /** What is drawn, to be taken out of the page; null before there is anything. */
  readonly draw: (
    request: DrawingRequest,
    legend: Omit<LegendContent, 'picture'>,
  ) => Promise<DrawnPicture | null>;
  /** To be called with the Cytoscape core whenever it has been given the projection. */
  readonly onCore: (core: Core) => void;
  readonly destroy: () => void;
}

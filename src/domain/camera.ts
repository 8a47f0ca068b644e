/** What is in the middle of the map, in its own pixels, and how large it is drawn. */
export interface CameraAt {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** As near as a camera comes to the map. */
export const LARGEST_ZOOM = 4;

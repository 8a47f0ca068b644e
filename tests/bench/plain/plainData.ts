/** What the plain page is given: the same roles, pairs and positions as the production page. */
export interface PlainData {
  readonly roles: readonly PlainRole[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly percent: number }[];
  /** Of the slider. */
  readonly filter: { readonly label: string; readonly floor: number; readonly ceiling: number };
  /** Width and height of the map in pixels. */
  readonly frame: { readonly width: number; readonly height: number };
}

export interface PlainRole {
  readonly id: string;
  readonly title: string;
  /** Place of its family in the list of families. */
  readonly family: number;
  readonly citations: number;
  readonly x: number;
  readonly y: number;
  /** What the slider filters by; a role without it always passes. */
  readonly figure?: number;
}

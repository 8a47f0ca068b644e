/** A chain of roles from one to another. */
export interface Route {
  /** Indices of roles, both ends included. */
  readonly roles: readonly number[];
  readonly cost: number;
}

/** How much each reason weighs for where to go from a role, 0 to 100. */
export interface ReachWeights {
  readonly closeness: number;
  readonly pay: number;
  readonly lowerRisk: number;
}

import type { RoleRecord } from '../../../domain';
import { TwoLines } from './TwoLines';

/** [07] What to do when meeting one. */
export function Encounters({ record: { encounters = [] } }: { record: RoleRecord }) {
  const pairs = encounters.map((one) => [one.if, one.then] as const);
  return <TwoLines labels={['IF', 'THEN']} pairs={pairs} />;
}

import type { RoleRecord } from '../../../domain';
import { TwoLines } from './TwoLines';

/** [12] What is said, and what it means. */
export function SaysMeans({ record: { saysMeans = [] } }: { record: RoleRecord }) {
  const pairs = saysMeans.map(({ says, means }) => [says, means] as const);
  return <TwoLines labels={['SAYS', 'MEANS']} pairs={pairs} />;
}

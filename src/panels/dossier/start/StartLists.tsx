import { useMemo } from 'react';
import { percentText } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import { AllRoles } from './AllRoles';
import { RoleList } from './RoleList';
import { highestRisk, mostCited } from './rankings';

const SHOWN = 4;

/** Ways into the taxonomy: where others look first, and every role. */
export function StartLists() {
  const { roles } = useDossierContext().lookup.taxonomy;
  const cited = useMemo(() => mostCited(roles, SHOWN), [roles]);
  const risky = useMemo(() => highestRisk(roles, SHOWN), [roles]);
  return (
    <>
      <RoleList
        heading="Most cited"
        roles={cited}
        remark={({ citations }) => (citations === 1 ? 'cited once' : `cited ${citations} times`)}
      />
      <RoleList
        heading="Highest flight risk"
        roles={risky}
        remark={({ risk = 0 }) => percentText(risk)}
      />
      <AllRoles />
    </>
  );
}

import { AllRoles } from './AllRoles';
import { RoleList } from './RoleList';
import { highestRisk, mostCited } from './rankings';
import { useDossierContext } from './useDossierContext';
import { percentText } from './words';

const SHOWN = 4;

/** Ways into the taxonomy: where others look first, and every role. */
export function StartLists() {
  const { roles } = useDossierContext().lookup.taxonomy;
  return (
    <>
      <RoleList
        heading="Most cited"
        roles={mostCited(roles, SHOWN)}
        remark={({ citations }) => (citations === 1 ? 'cited once' : `cited ${citations} times`)}
      />
      <RoleList
        heading="Highest flight risk"
        roles={highestRisk(roles, SHOWN)}
        remark={({ risk = 0 }) => percentText(risk)}
      />
      <AllRoles />
    </>
  );
}

import type { RoleId } from '../../domain';
import { askRoute, MOST_PINS, togglePin, useChange, useView } from '../../state';
import { roleOf } from './lookUp';
import { useDossierContext } from './useDossierContext';

/** What can be asked about a role that is open: setting it beside others, and the ways that lead from it or to it. */
export function Actions({ id }: { id: string }) {
  const role = roleOf(useDossierContext().lookup, id as RoleId);
  const pins = useView((view) => view.pins);
  const from = useView((view) => (view.to === null ? view.from : null));
  const change = useChange();
  if (!role) return null;
  const pinned = pins.includes(role.id);
  const isEnd = from !== null && from !== role.id;
  return (
    <>
      <button
        type="button"
        aria-pressed={pinned}
        aria-label={`Compare ${role.title}`}
        disabled={!pinned && pins.length >= MOST_PINS}
        onClick={() => change(togglePin, role.id)}
      >
        {pinned ? 'Pinned' : 'Compare'}
      </button>
      <button
        type="button"
        onClick={() => change(askRoute, isEnd ? from : role.id, isEnd ? role.id : null)}
      >
        {isEnd ? 'Route to here' : 'Route from here'}
      </button>
    </>
  );
}

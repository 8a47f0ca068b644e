import type { RoleId } from '../../../domain';
import { hasBegun, MOST_PINS, routeHere, togglePin } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { roleOf } from '../context/lookup';
import { useDossierContext } from '../context/useDossierContext';

/** Buttons of an open role: pinning it for a comparison, and routes from it or to it. */
export function Actions({ id }: { id: string }) {
  const role = roleOf(useDossierContext().lookup, id as RoleId);
  const pins = useView((view) => view.pins);
  const isEnd = useView((view) => hasBegun(view, id as RoleId));
  const change = useChange();
  if (!role) return null;
  const pinned = pins.includes(role.id);
  return (
    <>
      <button
        type="button"
        aria-pressed={pinned}
        aria-label={`${pinned ? 'Pinned: ' : ''}Compare ${role.title}`}
        disabled={!pinned && pins.length >= MOST_PINS}
        onClick={() => change(togglePin, role.id)}
      >
        {pinned ? 'Pinned' : 'Compare'}
      </button>
      <button type="button" onClick={() => change(routeHere, role.id)}>
        {isEnd ? 'Route to here' : 'Route from here'}
      </button>
    </>
  );
}

import { useState } from 'react';
import { type Navigation, type Place, placeOf, SUMMARY, settledIn } from '../../derive/navigation';
import type { Role, RoleIndex } from '../../domain';

interface Standing {
  readonly roles: readonly Role[];
  readonly selected: RoleIndex;
  readonly place: Place;
  /** Where the reader stood before, the latest last. */
  readonly trail: readonly Place[];
}

const LONGEST_TRAIL = 200;

/** Where the reader stands. It stays when the focus leaves and when groups change; a role selected elsewhere moves it. */
export function useStanding(navigation: Navigation) {
  const { selected, taxonomy } = navigation.subject;
  const { roles } = taxonomy;
  const [last, setLast] = useState<Standing | null>(null);
  const known = last?.roles === roles ? last : null;
  const isMoved = selected >= 0 && known?.selected !== selected;
  const place = isMoved
    ? placeOf(navigation, selected)
    : settledIn(navigation, known?.place ?? SUMMARY);
  const trail = known?.trail ?? [];
  const stand = (to: Place, along: readonly Place[] = [...trail, place].slice(-LONGEST_TRAIL)) =>
    setLast({ roles, selected, place: to, trail: along });
  // What the selection did stays when it is let go.
  if (!known || known.selected !== selected) stand(place, trail);
  return { place, trail, stand };
}

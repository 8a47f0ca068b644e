import {
  alongMatches,
  groupAt,
  groupingChoices,
  type Navigation,
  navigationOf,
  type Place,
  roleAt,
  STEPS,
  type Step,
  stepFrom,
  whereText,
} from '../../derive/navigation';
import { NO_ROLE } from '../../domain';
import { usualKey } from '../../ui';
import { sayOfWalk } from './sayOfWalk';
import type { WalkActions } from './types';
import { useFinding } from './useFinding';
import { useStanding } from './useStanding';

/** What is said where a step leads nowhere. */
const ENDS: Readonly<Record<Step, string>> = {
  ArrowDown: 'Nothing below.',
  ArrowUp: 'Nothing above.',
  ArrowLeft: 'The first.',
  ArrowRight: 'The last.',
  Home: 'The first.',
  End: 'The last.',
};

/** A walk through a navigation: where it stands, and the keys. What is not read for having the focus is announced. */
export function useWalk(
  navigation: Navigation,
  regroup: (key: string) => void,
  actions: WalkActions,
) {
  const { roles } = navigation.subject.taxonomy;
  const { place, trail, stand } = useStanding(navigation);
  const idOf = (at: Place) => roles[roleAt(at) ?? NO_ROLE]?.id;

  const go = (to: Place, along?: readonly Place[]) => {
    stand(to, along);
    const role = roleAt(to) ?? groupAt(navigation, to)?.roles[0];
    if (role !== undefined) actions.reveal(role);
  };
  const step = (key: Step) => {
    const to = stepFrom(navigation, place, key);
    if (to) go(to);
    else sayOfWalk(ENDS[key]);
  };
  const along = (by: 1 | -1) => {
    const to = alongMatches(navigation, place, by);
    if (to) go(to);
    else sayOfWalk(place.role === undefined ? 'Matches are walked from a role.' : 'No match.');
  };
  const activate = (at: Place) => {
    const id = idOf(at);
    const below = stepFrom(navigation, at, 'ArrowDown');
    if (id) actions.open(id);
    else if (below) go(below);
  };
  const retrace = () => {
    const to = trail.at(-1);
    if (to) go(to, trail.slice(0, -1));
    else sayOfWalk('No way back from here.');
  };
  const askWhy = () => {
    const { selected } = navigation.subject;
    const from = roles[place.match === undefined ? selected : (place.role ?? NO_ROLE)]?.id;
    const to = idOf(place);
    if (from && to && from !== to) actions.ask(from, to);
    else sayOfWalk('Why two roles are matched is asked on a match.');
  };
  const groupAnew = () => {
    const choices = groupingChoices(navigation.subject);
    const now = choices.findIndex(({ key }) => key === navigation.grouping.key);
    const next = choices[(now + 1) % choices.length];
    if (!next) return;
    regroup(next.key);
    const { groups, grouping } = navigationOf(navigation.subject, next.key);
    sayOfWalk(`${groups.length} ${grouping.noun}.`);
  };
  const finding = useFinding(navigation, go);

  const keys: Readonly<Record<string, () => void>> = {
    ']': () => along(1),
    '[': () => along(-1),
    Backspace: retrace,
    Enter: () => activate(place),
    w: askWhy,
    g: groupAnew,
    c: () => sayOfWalk(whereText(navigation, place)),
    f: finding.begin,
    '+': () => actions.zoom(1),
    '=': () => actions.zoom(1),
    '-': () => actions.zoom(-1),
    '0': actions.fit,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const key = usualKey(event.key);
    const id = idOf(place);
    if (finding.take(event.key)) event.preventDefault();
    else if (key === 'Escape') {
      if (!actions.hush?.()) return;
    } else if (Object.hasOwn(STEPS, key) && !event.altKey) step(key as Step);
    // On many keyboards a bracket is typed with Alt.
    else if (Object.hasOwn(keys, key)) keys[key]?.();
    else if (Object.hasOwn(actions.others, key)) {
      if (id) actions.others[key]?.(id);
      else sayOfWalk('This key is for roles.');
    } else return;
    event.preventDefault();
  };
  return { place, go, activate, onKeyDown };
}

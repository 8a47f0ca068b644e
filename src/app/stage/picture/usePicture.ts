import { useMemo } from 'react';
import {
  communitiesOf,
  type FoundRoles,
  type Highlight,
  identityOf,
  indexOfRole,
  layOut,
  lookOf,
  otherEnd,
  type Passing,
  pairs,
  pairsOfRole,
  passingAmong,
  passingRoles,
  shownAs,
  viewOf,
} from '../../../derive';
import {
  type Analysis,
  type Flags,
  indexesIn,
  type RoleIndex,
  type Taxonomy,
} from '../../../domain';
import type { View } from '../../../state';
import type { Room } from '../room/useRoom';
import { useHighlight } from './useHighlight';
import { useStill } from './useStill';

/** What the view shows of a taxonomy: the picture, what is emphasised in it, and what is said of it. */
export function usePicture(
  taxonomy: Taxonomy,
  analysis: Analysis,
  view: View,
  found: FoundRoles | null,
  room: Room | undefined,
) {
  const { strength, rest, depth, ring, lanes } = view;
  const look = lookOf(taxonomy, analysis, view.colour, view.size);
  const passing = passingRoles(taxonomy, view.filters);
  // Where nothing is found, nothing is dimmed.
  const answers = found?.count ? passingAmong(taxonomy, view.filters, found) : null;
  const selected = indexOfRole(taxonomy, view.role);
  const layout = shownAs(view.layout, selected);
  const mapped = useStill(taxonomy, analysis);
  const { communities, communityNames } = analysis;
  const known = { mapped, communities, communityNames };
  const inputs = { ...known, centre: selected, depth, ring, lanes, room };
  const laid = layOut(taxonomy, layout, inputs);
  const highlight = useHighlight(taxonomy, analysis, view);
  const { hasRegions, isOfSelection } = viewOf(layout);
  /** Whether the lines of matches, on which flags may stand, are there at rest. */
  const hasLines = hasRegions || isOfSelection;
  // While the map is being arranged, roles do not stand by their communities yet.
  const regions =
    hasRegions && analysis.arranged === 1 ? communitiesOf(taxonomy, analysis) : undefined;
  const identity = identityOf(layout, inputs);
  const picture = useMemo(
    () => ({
      roles: taxonomy.roles,
      flags: hasLines ? taxonomy.flags : rolesOnly(taxonomy.flags),
      layout: identity,
      isComputed: taxonomy.computed !== undefined && laid.pairs.kind === 'match',
      look,
      ...laid,
      ...(regions && { communities: regions }),
    }),
    [taxonomy, look, laid, identity, regions, hasLines],
  );
  const emphasis = useMemo(
    () => ({
      selected,
      counts: strength,
      ...{ strength, within: laid.within, resting: laid.resting },
      ...shownOf(answers, highlight, { passing, rest }),
    }),
    [selected, passing, strength, rest, answers, highlight, laid.within, laid.resting],
  );
  /** By index, the roles that a question brings out, and those that a narrow page shows above its sheet. */
  const asked = useMemo(() => highlight && indexesOf(highlight.passing), [highlight]);
  const around = useMemo(
    () => asked ?? (selected >= 0 ? withMatched(taxonomy, selected) : null),
    [asked, taxonomy, selected],
  );
  /** What the side panel lists while no role is selected, unless that is every role, or none. */
  const listing = answers ?? passing;
  const listed = useMemo(() => {
    const isPart = listing.count > 0 && listing.count < taxonomy.roles.length;
    return isPart ? indexesOf(listing) : null;
  }, [taxonomy, listing]);
  const { shownBy } = viewOf(layout);
  const { colour } = view;
  const size = look.sizeKey?.label ?? null;
  /** What is walked by keys, and read aloud. */
  const viewed = useMemo(
    () => ({ taxonomy, communities, communityNames, layout, colour, size }),
    [taxonomy, communities, communityNames, layout, colour, size],
  );
  return { viewed, look, passing, layout, shownBy, laid, picture, emphasis, asked, around, listed };
}

const rolesOnly = (flags: Flags | undefined) => flags && { ...flags, between: [] };

/** What a view shows of a taxonomy. */
export type Shown = ReturnType<typeof usePicture>;

/** What stands out: what a search has found, or else what a question brings out, or else what passes the filters. */
function shownOf(
  found: Passing | null,
  highlight: Highlight | null,
  usual: { passing: Passing; rest: 'dim' | 'hide' },
) {
  const rest = 'dim' as const;
  if (found) return { passing: found, rest };
  if (!highlight) return usual;
  const { passing, named, steps } = highlight;
  return { passing, rest, ...(named.length > 0 && { trail: { named, steps } }) };
}

/** The roles that stand out, by index. */
function indexesOf({ mask }: Passing): RoleIndex[] {
  return [...indexesIn(mask)].filter((index) => mask[index]);
}

/** A role and its matches, by index. */
function withMatched(taxonomy: Taxonomy, index: RoleIndex): RoleIndex[] {
  const table = pairs(taxonomy);
  return [index, ...Array.from(pairsOfRole(table, index), (pair) => otherEnd(table, pair, index))];
}

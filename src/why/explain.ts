import { once, type RoleId, type Taxonomy } from '../domain';
import type { Evidence } from '../graph';
import { listExcerpt, nameExcerpt, type PassageText } from '../search';
import { createNeighbourExcerpts } from './neighbourExcerpts';
import { createFindPairs } from './passages';
import type { NamedList, Spread } from './spread';
import type { SharedItem, Why } from './types';

type Texts = readonly PassageText[];

/** Explains pairs of a taxonomy's roles, by the passages of each role. */
export function createExplain(
  taxonomy: Taxonomy,
  own: readonly Texts[],
  { shared, baselines, sampleSize }: Evidence,
  spreadOf: (a: number, b: number) => Spread,
): (a: RoleId, b: RoleId) => Promise<Why | undefined> {
  const { roles } = taxonomy;
  const indexes = new Map(roles.map(({ id }, index) => [id, index]));
  const habitats = new Map<string, string>(taxonomy.habitats.map(({ id, name }) => [id, name]));
  const neighbourExcerpt = createNeighbourExcerpts(taxonomy);
  // A survey has no need of it.
  const loadFindPairs = once(() => createFindPairs(own));

  return async (one, other) => {
    const [a, b] = [indexes.get(one), indexes.get(other)];
    if (a === undefined || b === undefined) return undefined;
    const { things, neighbours, ...found } = shared(a, b);
    const findPairs = await loadFindPairs();
    const sides = [own[a] ?? [], own[b] ?? []] as const;
    const named = (kind: NamedList) => things[kind].map((name) => namedItem(sides, kind, name));
    return {
      ...found,
      ...{ baselines, sampleSize },
      things: {
        habitats: things.habitats.map((id) => habitatItem(habitats.get(id) ?? id)),
        ...{ weapons: named('weapons'), metrics: named('metrics'), rituals: named('rituals') },
      },
      spread: spreadOf(a, b),
      passages: findPairs(a, b),
      neighbours: neighbours.flatMap((index) => {
        const excerpts = [neighbourExcerpt(a, index), neighbourExcerpt(b, index)] as const;
        const role = roles[index];
        return role ? [{ id: role.id, text: role.title, excerpts }] : [];
      }),
    };
  };
}

type Sides = readonly [Texts, Texts];

function habitatItem(text: string): SharedItem {
  return { text, excerpts: [listExcerpt('habitats', text), listExcerpt('habitats', text)] };
}

/** As the first of the two writes it. */
function namedItem([one, other]: Sides, kind: NamedList, name: string): SharedItem {
  const excerpt = nameExcerpt(one, kind, name);
  return {
    text: excerpt?.spans[0]?.text ?? name,
    excerpts: [excerpt, nameExcerpt(other, kind, name)],
  };
}

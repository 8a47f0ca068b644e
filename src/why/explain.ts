import type { RoleId, Taxonomy } from '../domain';
import type { Evidence } from '../graph';
import { listed, nameSaid, type PassageText, wordsSaid } from '../search';
import { createNeighbourSaid } from './neighbourSaid';
import type { SharedItem, Why } from './types';

type Texts = readonly PassageText[];

/** Explains pairs of a taxonomy's roles, with the passages of both dossiers. */
export function createExplain(
  taxonomy: Taxonomy,
  passages: Texts,
  { shared, yardsticks, learntFrom }: Evidence,
): (a: RoleId, b: RoleId) => Why | undefined {
  const { roles } = taxonomy;
  const indexes = new Map(roles.map(({ id }, index) => [id, index]));
  const own: PassageText[][] = roles.map(() => []);
  for (const passage of passages) own[passage.role]?.push(passage);
  const habitats = new Map<string, string>(taxonomy.habitats.map(({ id, name }) => [id, name]));
  const neighbourSaid = createNeighbourSaid(taxonomy);

  return (one, other) => {
    const [a, b] = [indexes.get(one), indexes.get(other)];
    if (a === undefined || b === undefined) return undefined;
    const { things, neighbours, words, ...found } = shared(a, b);
    const sides = [own[a] ?? [], own[b] ?? []] as const;
    const named = (kind: Named) => things[kind].map((name) => namedItem(sides, kind, name));
    return {
      ...found,
      ...{ yardsticks, learntFrom },
      things: {
        habitats: things.habitats.map((id) => habitatItem(habitats.get(id) ?? id)),
        ...{ weapons: named('weapons'), metrics: named('metrics'), rituals: named('rituals') },
      },
      words: wordItems(sides, words),
      neighbours: neighbours.flatMap((index) => {
        const said = [neighbourSaid(a, index), neighbourSaid(b, index)] as const;
        const role = roles[index];
        return role ? [{ id: role.id, text: role.title, said }] : [];
      }),
    };
  };
}

type Named = 'weapons' | 'metrics' | 'rituals';
type Sides = readonly [Texts, Texts];

function habitatItem(text: string): SharedItem {
  return { text, said: [listed('habitats', text), listed('habitats', text)] };
}

/** As the first of the two writes it. */
function namedItem([one, other]: Sides, kind: Named, name: string): SharedItem {
  const said = nameSaid(one, kind, name);
  return { text: said?.spans[0]?.text ?? name, said: [said, nameSaid(other, kind, name)] };
}

function wordItems(sides: Sides, words: readonly string[]): SharedItem[] {
  const [one, other] = [wordsSaid(sides[0]), wordsSaid(sides[1])];
  return words.map((text) => ({ text, said: [one(text), other(text)] }));
}

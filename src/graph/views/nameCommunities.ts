import { groupBy } from '../../domain';
import { countWords, lift, type Words, wordsOf, writtenIn } from './words';

/** The score of a word that every role uses, so that a taxonomy of one community gets a name as well. */
const AT_LEAST = 0.01;

/**
 * The name of each community: the word that sets most of its roles apart from the others, then one for the roles that
 * this word leaves out. A role counts by its ties inside the community, where these are given, so its core names it. A
 * community of one role gets that role's title. `titles` has one entry per role.
 */
export function nameCommunities(
  titles: readonly string[],
  communities: ArrayLike<number>,
  ties?: ArrayLike<number>,
): string[] {
  const members = groupBy(titles.keys(), (role) => communities[role] ?? 0);
  const texts = wordsOf(titles);
  const everywhere = countWords(texts);
  const names: string[] = [];
  const taken = new Set<string>();
  for (const id of [...members.keys()].sort((a, b) => a - b)) {
    const roles = members.get(id) ?? [];
    const words = telling({ texts, everywhere, roles, ties });
    const alone = roles.length === 1 ? titles[roles[0] ?? 0] : undefined;
    names[id] = alone || unused(words, taken) || `No. ${id + 1}`;
  }
  return names;
}

interface Naming {
  readonly texts: readonly Words[];
  readonly everywhere: ReadonlyMap<string, number>;
  readonly roles: readonly number[];
  readonly ties: ArrayLike<number> | undefined;
}

/** The words of a community; each is the one that covers most of the roles that the words before it leave out. */
function* telling({ texts, everywhere, roles, ties }: Naming) {
  const own = roles.flatMap((role) => texts[role] ?? []);
  const users = groupBy(
    roles.flatMap((role) => [...(texts[role]?.keys() ?? [])].map((word) => ({ word, role }))),
    ({ word }) => word,
  );
  const open = new Set(roles);
  for (;;) {
    let [best, most] = ['', 0];
    for (const [word, uses] of users) {
      const all = everywhere.get(word) ?? uses.length;
      const worth = AT_LEAST + lift(uses.length, roles.length, all, texts.length);
      const weight = uses.reduce(
        (sum, { role }) => sum + (open.has(role) ? 1 + (ties?.[role] ?? 0) : 0),
        0,
      );
      if (weight * worth > most) [best, most] = [word, weight * worth];
    }
    if (most === 0) return;
    for (const { role } of users.get(best) ?? []) open.delete(role);
    users.delete(best);
    yield writtenIn(own, best);
  }
}

/**
 * The first word and the next that together make a name which no other has, in either order; the first alone if it is the
 * only one. Undefined if there are no words left. Adds the name to those that are taken.
 */
function unused(words: Iterable<string>, taken: Set<string>): string | undefined {
  let first: string | undefined;
  let others = 0;
  const take = (name: readonly string[]) => {
    const key = name.toSorted().join(' ');
    if (taken.has(key)) return undefined;
    taken.add(key);
    return capitalised(name.join(', '));
  };
  for (const word of words) {
    if (first === undefined) {
      first = word;
      continue;
    }
    others++;
    const name = take([first, word]);
    if (name) return name;
  }
  return first !== undefined && others === 0 ? take([first]) : undefined;
}

function capitalised(name: string): string {
  return (name[0]?.toUpperCase() ?? '') + name.slice(1);
}

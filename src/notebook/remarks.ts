import type { RoleId } from '../domain';
import { contentOf, isDeleted, isOfKind } from './entry';
import type { Contents, Entry, MarkColour } from './types';

/** What is noted on roles, and on what lies between them. */
export interface Remarks {
  /** By role "Note" where there is one, the words of its marks, and the collections that it is in. */
  readonly words: ReadonlyMap<RoleId, readonly string[]>;
  /** The colour of its mark; ink for anything else. */
  readonly flags: ReadonlyMap<RoleId, MarkColour>;
  /** What is written on it, on its matches, on its neighbourhood and in collections. */
  readonly texts: ReadonlyMap<RoleId, string>;
  /** Matches and neighbourhoods that are noted on, as their roles. */
  readonly between: readonly Between[];
}
interface Between {
  readonly roles: readonly RoleId[];
  readonly colour: MarkColour;
  readonly words: readonly string[];
}

/** The roles of the neighbourhood that a role is in. */
export type NeighboursOf = (role: RoleId) => readonly RoleId[];

/** How it is called what a note or a mark is about, where that is no role. */
const PLACES = { role: '', match: 'Match: ', neighbourhood: 'Neighbourhood: ' } as const;

/** What the entries of a taxonomy say of its roles. */
export function remarksOf(entries: readonly Entry[], neighboursOf: NeighboursOf): Remarks {
  const words = new Map<RoleId, readonly string[]>();
  const flags = new Map<RoleId, MarkColour>();
  const texts = new Map<RoleId, string>();
  const between = new Map<string, Between>();
  const say = (id: RoleId, word: string, text: string) => {
    words.set(id, together(words.get(id), word));
    texts.set(id, `${texts.get(id) ?? ''}\n${text}`);
  };
  const flag = (id: RoleId, colour: MarkColour) =>
    flags.set(id, louder(colour, flags.get(id) ?? 'ink'));
  const take = ({ about, word, text, colour }: Remark) => {
    const isLand = about.kind === 'neighbourhood';
    const named = about.roles.map(({ id }) => id);
    const roles = isLand ? named.flatMap(neighboursOf) : named;
    for (const id of roles) say(id, PLACES[about.kind] + word, text);
    if (about.kind === 'role') for (const id of roles) flag(id, colour);
    else if (roles.length) {
      const known = between.get(roles.join());
      between.set(roles.join(), {
        roles,
        colour: louder(colour, known?.colour ?? 'ink'),
        words: together(known?.words, word),
      });
    }
  };
  for (const entry of entries) {
    if (isDeleted(entry)) continue;
    if (isOfKind(entry, 'collection')) {
      const { title, items } = contentOf(entry);
      for (const { id, line } of items) {
        say(id, title.trim() || 'Collection', line);
        flag(id, 'ink');
      }
    }
    const remark = remarkIn(entry);
    if (remark) take(remark);
  }
  return { words, flags, texts, between: [...between.values()] };
}

const together = (words: readonly string[] = [], word: string) =>
  [...new Set([...words, word])].sort();

const louder = (colour: MarkColour, known: MarkColour) => (colour === 'ink' ? known : colour);

interface Remark {
  readonly about: Contents['note']['about'];
  readonly word: string;
  readonly text: string;
  readonly colour: MarkColour;
}

/** A note or a mark; undefined for anything else, and for what has only been begun. */
function remarkIn(entry: Entry): Remark | undefined {
  if (isOfKind(entry, 'mark')) {
    const { about, word, colour } = contentOf(entry);
    return { about, word: word.trim() || 'Mark', text: word, colour };
  }
  if (!isOfKind(entry, 'note')) return undefined;
  const { about, text } = contentOf(entry);
  return text.trim() ? { about, word: 'Note', text, colour: 'ink' } : undefined;
}

import type { RoleId } from '../domain';
import { contentOf, isDeleted, isOfKind } from './entry';
import type { Entry, MarkColour } from './types';

/** What is noted on roles, by role. */
export interface Remarks {
  /** "Note" where there is one, and the words of the marks. */
  readonly words: ReadonlyMap<RoleId, readonly string[]>;
  /** The colour of its mark; ink for a note alone. */
  readonly flags: ReadonlyMap<RoleId, MarkColour>;
  /** What is written on it, on its matches and in collections. */
  readonly texts: ReadonlyMap<RoleId, string>;
}

/** What the entries of a taxonomy say of its roles. */
export function remarksOf(entries: readonly Entry[]): Remarks {
  const words = new Map<RoleId, readonly string[]>();
  const flags = new Map<RoleId, MarkColour>();
  const texts = new Map<RoleId, string>();
  const say = (id: RoleId, text: string) => texts.set(id, `${texts.get(id) ?? ''}\n${text}`);
  const flag = (id: RoleId, word: string, colour: MarkColour) => {
    words.set(id, [...new Set([...(words.get(id) ?? []), word])].sort());
    if (colour !== 'ink' || !flags.has(id)) flags.set(id, colour);
  };
  for (const entry of entries) {
    if (isDeleted(entry)) continue;
    if (isOfKind(entry, 'collection'))
      for (const { id, line } of contentOf(entry).items) say(id, line);
    if (!isOfKind(entry, 'note') && !isOfKind(entry, 'mark')) continue;
    const isNote = isOfKind(entry, 'note');
    const text = isNote ? contentOf(entry).text : contentOf(entry).word;
    const { kind, roles } = contentOf<'note' | 'mark'>(entry).about;
    // What has only been begun is no note yet.
    if (isNote && !text.trim()) continue;
    for (const { id } of roles) {
      if (kind !== 'neighbourhood') say(id, text);
      if (kind !== 'role') continue;
      flag(id, isNote ? 'Note' : text.trim() || 'Mark', isNote ? 'ink' : contentOf(entry).colour);
    }
  }
  return { words, flags, texts };
}

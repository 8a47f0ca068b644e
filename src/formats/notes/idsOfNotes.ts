import { noteName } from './links';

/** The ids of notes, and which of them a link means. */
export interface NoteIds {
  /** In the order of the paths. */
  readonly ids: readonly string[];
  /** Where no note has the name, the name itself. */
  readonly idOf: (target: string) => string;
}

/** Notes are called by their names; those that share one by their paths. */
export function idsOfNotes(paths: readonly string[]): NoteIds {
  const bare = paths.map(withoutEnding);
  const sharing = new Map<string, number>();
  for (const path of bare) sharing.set(keyOf(path), (sharing.get(keyOf(path)) ?? 0) + 1);
  const ids = bare.map((path) => (sharing.get(keyOf(path)) === 1 ? noteName(path) : path));
  const known = new Map<string, string>();
  bare.forEach((path, at) => {
    // A link may name any folders around the note: "clerk", "roles/clerk".
    const parts = path.toLowerCase().split('/');
    for (let from = parts.length - 1; from >= 0; from--) {
      const name = parts.slice(from).join('/');
      if (!known.has(name)) known.set(name, ids[at] ?? path);
    }
  });
  const idOf = (target: string) => {
    const name = withoutEnding(target.replace(/^(\.{0,2}\/)+/, ''));
    return known.get(name.toLowerCase()) ?? known.get(keyOf(name)) ?? noteName(name);
  };
  return { ids, idOf };
}

const withoutEnding = (path: string) => path.replace(/\.(md|markdown)$/i, '').trim();
const keyOf = (path: string) => noteName(path).toLowerCase();

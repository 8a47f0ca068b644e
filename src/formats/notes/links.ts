/** A link of a note: to which note, and the line that it stands in, links as they are read. */
export interface NoteLink {
  readonly target: string;
  readonly line: string;
}

// No part of a link holds a bracket that opens one: a line of a million of these would be read from each of them.
const WIKI = /!?\[\[([^[\]|#^\n\\]*)(?:[#^][^[\]|\n]*)?(?:\\?\|([^[\]\n]*))?\]\]/g;
const PLAIN = /!?\[([^[\]\n]*)\]\(<?([^()>\n]+?\.(?:md|markdown))(?:#[^()>\n]*)?>?\)/gi;
/** Pictures and other files that stand beside notes. */
const ATTACHMENT = /\.(?!md$|markdown$)[a-z\d]{2,5}$/i;

/** The links of a text to notes; those to pictures and other files are none. */
export function linksIn(text: string): NoteLink[] {
  return text.split('\n').flatMap((line) => {
    const wiki = [...line.matchAll(WIKI)].map(([, target = '']) => target.trim());
    const plain = [...line.matchAll(PLAIN)].map(([, , target = '']) => decoded(target));
    const targets = [...wiki, ...plain].filter((target) => target && !ATTACHMENT.test(target));
    return targets.map((target) => ({ target, line: withoutLinks(line) }));
  });
}

/** A text with its links as they are read: "[[Miller|the miller]]" is "the miller". */
export function withoutLinks(text: string): string {
  return text
    .replace(WIKI, (_, target: string, shown?: string) => shown ?? target)
    .replace(PLAIN, '$1')
    .trim();
}

/** The name of a note in the way links give it: without folder and ending, and as names are compared. */
export const noteName = (path: string) =>
  path
    .replace(/^.*\//, '')
    .replace(/\.(md|markdown)$/i, '')
    .trim();

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

import type { Problem } from '../../domain';
import { type Entry, tableOfEntries } from '../rows/tableOfEntries';
import type { Table } from '../table';
import { idsOfNotes, type NoteIds } from './idsOfNotes';
import { linksIn, noteName, withoutLinks } from './links';
import { type Note, type NoteFile, partsOfNote } from './note';

const TAG = /(?<=^|\s)#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const TAGS = ['tags', 'tag'];

/** Reads Markdown notes that link to one another: a table of the notes, and one of their links. */
export function readNotes(files: readonly NoteFile[]): Table[] {
  const notes = files.map(partsOfNote);
  const { ids, idOf } = idsOfNotes(files.map(({ path }) => path));
  const [first = ''] = files.map(({ path }) => path);
  const file = files.length > 1 ? 'The notes' : first;
  const roles = tableOfEntries(
    file,
    'roles',
    notes.map((note, at) => entryOf(note, ids[at] ?? note.path, idOf)),
  );
  const links = notes.flatMap((note, at) => linksOf(note, ids[at] ?? note.path, idOf));
  const remarks = notes.flatMap(({ path, fault }): Problem[] => {
    const message = `properties left out: ${fault?.message}`;
    return fault ? [{ file: path, line: fault.line, message, outcome: 'left out' }] : [];
  });
  return [
    { ...roles, remarks: [...remarks, ...roles.remarks] },
    ...(links.length ? [tableOfEntries(`${file}, links`, 'relations', links)] : []),
  ];
}

/** A note as a row: its properties are columns. */
function entryOf(note: Note, id: string, idOf: NoteIds['idOf']): Entry {
  const { properties, heading, summary, rest } = note;
  const title = properties.get('title') ?? heading ?? noteName(note.path);
  const tags = [...new Set(tagsOf(note))];
  const further = [...properties].filter(([name]) => name !== 'title' && !TAGS.includes(name));
  const known = new Map([
    ['id', id],
    ['title', withoutLinks(String(title))],
  ]);
  for (const [name, value] of further)
    known.set(known.has(name) ? `${name} (property)` : name, cellOf(value, idOf));
  if (tags.length) known.set('tags', JSON.stringify(tags));
  if (summary) known.set('summary', withoutLinks(summary));
  if (rest) known.set('text', withoutLinks(rest));
  return known;
}

function tagsOf({ properties, prose }: Note): string[] {
  const named = TAGS.flatMap((name) => properties.get(name) ?? []);
  const written = named.flatMap((some) =>
    Array.isArray(some) ? some : String(some).split(/[,\s]+/),
  );
  const inText = [...prose.matchAll(TAG)].map(([, tag = '']) => tag);
  return [...written.map((tag) => String(tag).replace(/^#/, '')), ...inText].filter(Boolean);
}

/** Links in properties give the notes that they mean. */
function cellOf(value: unknown, idOf: NoteIds['idOf']): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return JSON.stringify(value.map((part) => cellOf(part, idOf)));
  if (typeof value === 'object') return JSON.stringify(value);
  const [link] = linksIn(String(value));
  return link && /^\[\[[^\]]*\]\]$/.test(String(value).trim()) ? idOf(link.target) : String(value);
}

/** The links of a note, each once: with the line that it stands in, or the name of the property. */
function linksOf({ prose, properties }: Note, source: string, idOf: NoteIds['idOf']): Entry[] {
  const inProperties = [...properties].flatMap(([name, value]) =>
    linksIn(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).map(
      ({ target }) => ({
        ...{ target, line: name },
      }),
    ),
  );
  const entries = new Map<string, Entry>();
  for (const { target, line } of [...linksIn(prose), ...inProperties]) {
    const id = idOf(target);
    if (entries.has(id)) continue;
    const because = line.replace(/^[\s>*+-]+|\s+/g, ' ').trim();
    entries.set(
      id,
      new Map([
        ['source', source],
        ['target', id],
        ['because', because],
      ]),
    );
  }
  return [...entries.values()];
}

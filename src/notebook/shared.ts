import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { asTableId } from '../domain';
import { parsedJson } from './parsedJson';
import { asContent } from './shapes';
import { asTour, readTour } from './tourFile';
import type { Contents } from './types';

/** What is given to others, in a link or as a file. */
export type Shared =
  | { readonly kind: 'tour'; readonly content: Contents['tour'] }
  | { readonly kind: 'collection'; readonly content: Contents['collection'] };

/** How many characters may follow the "#" of a link. They hold 3 kB, which unpack to 3 MB at most. */
export const LONGEST_SHARED = 4000;

const START = '#shared=';

/** Whether the fragment of an address says that it holds something. */
export const isSharing = (fragment: string): boolean => fragment.startsWith(START);

/** What is shared as the fragment of an address; it may be longer than a link should be. */
export function writeShared(shared: Shared): string {
  const bytes = deflateSync(strToU8(JSON.stringify(asRows(shared))), { level: 9 });
  const text = btoa(strFromU8(bytes, true)).replace(/=+$/, '');
  return START + text.replaceAll('+', '-').replaceAll('/', '_');
}

/** What a fragment holds; undefined where it is damaged, too long, or anything else. Titles of roles are not in it. */
export function readShared(fragment: string, titleOf: (id: string) => string): Shared | undefined {
  const value = isSharing(fragment) && unpacked(fragment);
  if (!Array.isArray(value) || !Array.isArray(value[2])) return undefined;
  const [kind, title] = value;
  const rows = value[2].map((row) => (Array.isArray(row) ? row : []));
  if (kind === 'tour') return tourIn(title, rows);
  return kind === 'collection' ? collectionIn(title, rows, titleOf) : undefined;
}

function asRows({ kind, content }: Shared): readonly unknown[] {
  if (kind === 'collection')
    return [kind, content.title, content.items.map(({ id, line }) => [id, line])];
  const { title, steps } = asTour(content);
  return [kind, title, steps.map((step) => [step.title, step.text, step.link])];
}

function unpacked(fragment: string): unknown {
  if (fragment.length > LONGEST_SHARED) return undefined;
  const text = fragment.slice(START.length).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return parsedJson(strFromU8(inflateSync(strToU8(atob(text), true))));
  } catch {
    // Neither the browser nor the library says more than that it cannot be read.
    return undefined;
  }
}

type Rows = readonly (readonly unknown[])[];

function tourIn(title: unknown, rows: Rows): Shared | undefined {
  const steps = rows.map(([name, text, link]) => ({ title: name, text, link }));
  const content = readTour({ title, steps });
  return content && { kind: 'tour', content };
}

function collectionIn(
  title: unknown,
  rows: Rows,
  titleOf: (id: string) => string,
): Shared | undefined {
  const ids = rows.map(([id]) => asTableId(String(id)));
  if (!ids.length || ids.includes(undefined) || new Set(ids).size < ids.length) return undefined;
  const items = ids.map((id = '' as never, at) => ({
    id,
    title: titleOf(id),
    line: rows[at]?.[1],
  }));
  const content = asContent('collection', { title, items });
  return content && { kind: 'collection', content };
}

import {
  type Contents,
  contentOf,
  type Entry,
  isOfKind,
  type Kind,
  rolesOf,
} from '../../../notebook';
import type { NameOfLand } from '../types';

const NAMES: Readonly<Record<Kind, string>> = {
  ...{ note: 'Note', mark: 'Mark', collection: 'Collection', view: 'View', tour: 'Tour' },
};

/** What kind of entry it is, in a word. */
export const kindText = ({ kind }: Entry): string => NAMES[kind];

/** What an entry says, as a line: a note's text, a mark's word, or a title. */
export function saidText(entry: Entry): string {
  if (isOfKind(entry, 'note')) return contentOf(entry).text;
  if (isOfKind(entry, 'mark')) return contentOf(entry).word;
  return (contentOf(entry) as Contents['collection']).title;
}

/** What a note or a mark is about: "Clerk and Typist", "Greater Excel". */
export function aboutText(entry: Entry, nameOf?: NameOfLand): string {
  const roles = rolesOf(entry);
  const titles = roles.map(({ title }) => title);
  const isOfLand =
    (isOfKind(entry, 'note') || isOfKind(entry, 'mark')) &&
    contentOf<'note' | 'mark'>(entry).about.kind === 'neighbourhood';
  if (!isOfLand) return titles.join(' and ');
  const name = roles[0] && nameOf?.(roles[0].id);
  return name ?? `Neighbourhood of ${titles.join('')}`;
}

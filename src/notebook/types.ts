import type { RoleId } from '../domain';

/** A role as an entry names it; the title is what is read when the role is gone. */
export interface RoleRef {
  readonly id: RoleId;
  readonly title: string;
}

/** What a note or a mark is about: a role, two that are matched, or the neighbourhood that a role belongs to. */
export interface About {
  readonly kind: 'role' | 'match' | 'neighbourhood';
  /** Two of a match, ordered by id; one of anything else. */
  readonly roles: readonly RoleRef[];
}

/** The colours of marks. */
export const MARK_COLOURS = ['ink', 'blue', 'green', 'ochre', 'violet'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** A role of a collection, with what is said of it there. */
export interface Item extends RoleRef {
  readonly line: string;
}

/** A view with what is said of it; the link is its parameters as in the address. */
export interface Step {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

/** What an entry holds, by its kind. */
export interface Contents {
  readonly note: { readonly about: About; readonly text: string };
  readonly mark: { readonly about: About; readonly colour: MarkColour; readonly word: string };
  readonly collection: { readonly title: string; readonly items: readonly Item[] };
  /** The views are listed by their place: any number, so that a view moves without a change of the others. */
  readonly view: { readonly title: string; readonly link: string; readonly place: number };
  readonly tour: { readonly title: string; readonly steps: readonly Step[] };
}
export type Kind = keyof Contents;

/** When something was changed, in milliseconds since 1970, and by which open page. */
export interface Stamp {
  readonly at: number;
  readonly by: string;
}

/** A value that a field has, or had. */
export interface Change<T = unknown> extends Stamp {
  readonly value: T;
}

/** The values of a field, the latest first; never empty. */
export type History<T = unknown> = readonly Change<T>[];

/** Something that a reader has added to a taxonomy. */
export interface Entry<K extends Kind = Kind> {
  readonly id: string;
  /** The taxonomy that it belongs to, in all versions of it. */
  readonly lineage: string;
  readonly kind: K;
  readonly fields: { readonly [F in keyof Contents[K]]: History<Contents[K][F]> };
  /** When it was deleted last; what was changed after that is back. */
  readonly deletedAt?: number;
}

/** Entries by id. */
export type Notebook = ReadonlyMap<string, Entry>;

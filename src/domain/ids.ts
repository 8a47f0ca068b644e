import type { z } from 'zod';
import { unaccented } from './plain';

export type RoleId = string & z.core.$brand<'RoleId'>;
export type FamilyId = string & z.core.$brand<'FamilyId'>;
export type HabitatId = string & z.core.$brand<'HabitatId'>;

/** What every id looks like: small letters and digits, single hyphens between them. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How long an id may be: a file is named by it. */
export const LONGEST_ID = 200;

/** Whether a text can be an id. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_ID && SLUG.test(text);
}

/** Longer names are cut in a link. */
const LONGEST_KEY = 60;

const ONE_LINE = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]+(?<!\s)$/u;

/** The text as the id of a record's role, or undefined when it cannot be one. */
export function asRoleId(text: string): RoleId | undefined {
  return isSlug(text) ? (text as RoleId) : undefined;
}

/** Whether a text can be the id of a role in files of the reader's own, where it is any one line: "11-1011.00". */
export function isTableId(text: string): boolean {
  return text.length <= LONGEST_ID && ONE_LINE.test(text);
}

/** The text as the id of a role in a table of the reader's own. */
export function asTableId(text: string): RoleId | undefined {
  return isTableId(text) ? (text as RoleId) : undefined;
}

/** The family of a record that nobody has placed yet; a family like others. */
export const UNCLASSIFIED = 'unclassified' as FamilyId;

/** Any text as a slug: "UX Researcher (Sr.)" becomes "ux-researcher-sr". Empty when no letter or digit is left. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name as a part of the link, in the letters of any language: "Łódź (Süd)" becomes "lodz-sud", "地点" stays. Empty without letters and digits. */
export function nameKey(name: string): string {
  return unaccented(name)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-|-$/g, '');
}

/** A title for an id that nothing else names: "product-manager" becomes "Product Manager". */
export function titleOfId(id: string): string {
  return id.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) =>
    dash ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

import { z } from 'zod';
import { isTableId, LONGEST_ID, SLUG } from './ids';

const slug = (kind: string) => {
  const expected = `${kind} in small letters, digits and single hyphens`;
  const tooLong = `${kind} of at most ${LONGEST_ID} characters`;
  // The pattern is not tried on what is too long: on megabytes it would overflow the stack.
  return z
    .string(expected)
    .max(LONGEST_ID, { error: tooLong, abort: true })
    .regex(SLUG, { error: expected });
};

export const roleId = slug('a role id').brand<'RoleId'>();
export const familyId = slug('a family id').brand<'FamilyId'>();
export const habitatId = slug('a habitat id').brand<'HabitatId'>();

const OPENED = `a role id: one line of at most ${LONGEST_ID} characters`;

/** The id of a role in files of the reader's own: any one line. */
export const openedRoleId = z.string(OPENED).refine(isTableId, OPENED).brand<'RoleId'>();

/** Ids of families and habitats in files of the reader's own: slugs in the letters of any language, as made of names. */
const nameSlug = (kind: string) => {
  const expected = `${kind} in letters, digits and single hyphens`;
  const isSlug = (text: string) => text.length <= LONGEST_ID && NAME_SLUG.test(text);
  return z.string(expected).refine(isSlug, expected);
};
const NAME_SLUG = /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u;

export const openedFamilyId = nameSlug('a family id').brand<'FamilyId'>();
export const openedHabitatId = nameSlug('a habitat id').brand<'HabitatId'>();

/** What ids of roles are held to. */
export type RoleIdSchema = typeof roleId | typeof openedRoleId;

import { z } from 'zod';
import { LONGEST_ID, SLUG } from './ids';

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

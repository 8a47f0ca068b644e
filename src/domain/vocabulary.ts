import { z } from 'zod';
import {
  familyId,
  habitatId,
  openedFamilyId,
  openedHabitatId,
  openedRoleId,
  type RoleIdSchema,
  roleId,
} from './idSchemas';
import { paragraph } from './paragraph';

const NAME = 'a name: one line of text';
const name = z.string(NAME).regex(/^\S(.*\S)?$/, { error: NAME });

const familiesOf = (id: typeof familyId | typeof openedFamilyId) =>
  z.array(z.strictObject({ id, name, short: name.optional() }), 'a list of families');

const habitatsOf = (id: typeof habitatId | typeof openedHabitatId) =>
  z.array(z.strictObject({ id, name }), 'a list of habitats');

/** data/families.yaml: the taxonomy's first division; the order decides the colour. `short` is for names on the map. */
export const families = familiesOf(familyId);

/** data/habitats.yaml: where roles live; the order is the order in which filters list them. */
export const habitats = habitatsOf(habitatId);

/** The same in files of the reader's own, with ids in the letters of any language. */
export const openedFamilies = familiesOf(openedFamilyId);
export const openedHabitats = habitatsOf(openedHabitatId);

const ANCHORS = 'a list of role ids, at least one';

const territoriesOf = (id: RoleIdSchema) =>
  z.array(
    z.strictObject({ name, anchors: z.array(id, ANCHORS).min(1, ANCHORS), text: paragraph }),
    'a list of territories',
  );

/** data/territories.yaml: what communities are called. The community that has most of the anchors takes the name. */
export const territoryNames = territoriesOf(roleId);

/** Names of communities in files of the reader's own, with ids of any one line. */
export const openedTerritoryNames = territoriesOf(openedRoleId);

export type Family = z.infer<typeof families>[number];
export type Habitat = z.infer<typeof habitats>[number];
export type TerritoryName = z.infer<typeof territoryNames>[number];

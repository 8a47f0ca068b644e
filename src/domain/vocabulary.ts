import { z } from 'zod';
import { familyId, habitatId } from './idSchemas';

const NAME = 'a name: one line of text';
const name = z.string(NAME).regex(/^\S(.*\S)?$/, { error: NAME });

/** data/families.yaml: the taxonomy's first division; the order decides the colour. `short` is for names on the map. */
export const families = z.array(
  z.strictObject({ id: familyId, name, short: name.optional() }),
  'a list of families',
);

/** data/habitats.yaml: where roles live; the order is the order in which filters list them. */
export const habitats = z.array(z.strictObject({ id: habitatId, name }), 'a list of habitats');

export type Family = z.infer<typeof families>[number];
export type Habitat = z.infer<typeof habitats>[number];

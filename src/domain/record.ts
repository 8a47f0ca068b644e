import { z } from 'zod';
import { citesOthersOnly, eachOnce, endsAfterItBegins, holdsAField } from './checks';
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
import { LEVELS_TEXT } from './risk';
import { SECTIONS } from './sections';

const PERCENT = 'a whole number from 0 to 100';
const percent = z.int(PERCENT).min(0, PERCENT).max(100, PERCENT);

const TIME = 'a time of day such as "09:30"';
const time = z.string(TIME).regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: TIME });

const list = <T extends z.ZodType>(entry: T) =>
  z.array(entry, 'a list').min(1, 'at least one entry; leave the field out where there is none');

const roleList = <T extends z.ZodType>(entry: T) => list(entry).superRefine(...eachOnce('role'));

const pressureOf = (id: RoleIdSchema) =>
  z.strictObject({
    role: id.describe('Who presses, or is pressed.'),
    demand: paragraph.optional().describe('What is asked, in a few words, where that is known.'),
  });

const orgChartOf = (id: RoleIdSchema) =>
  z
    .strictObject({
      pressedBy: roleList(pressureOf(id)).optional().describe('Who leans on this role.'),
      presses: roleList(pressureOf(id)).optional().describe('On whom this role leans.'),
    })
    .superRefine(...holdsAField);

const AMOUNT = 'a yearly amount in whole units, such as 175000';
const CURRENCY = 'a currency code of three capitals, such as USD';
const salary = z.strictObject({
  amount: z.int(AMOUNT).positive(AMOUNT).describe('A year, in whole units of the currency.'),
  currency: z.string(CURRENCY).regex(/^[A-Z]{3}$/, { error: CURRENCY }),
  basis: paragraph.describe(
    'Where the figure comes from: "BLS OEWS, May 2024, 15-1252", "file record" or "estimate".',
  ),
  commentary: paragraph.optional(),
  delusion: paragraph.optional().describe('What the figure is believed to mean.'),
});

const flightRisk = z.strictObject({
  percent: percent.describe(`${LEVELS_TEXT}.`),
  diagnosis: paragraph.optional().describe('Argues the number.'),
});

const redactable = paragraph.optional().describe('Left out = redacted.');

const relatedOf = (id: RoleIdSchema) =>
  z.strictObject({
    role: id,
    match: percent,
    title: paragraph.optional().describe('Only while that role is unfiled.'),
    blurb: paragraph.optional().describe('Only while that role is unfiled.'),
    because: paragraph.optional().describe('Why they match, in one line.'),
  });

const nextTitleOf = (id: RoleIdSchema) =>
  z.strictObject({
    title: paragraph,
    after: paragraph.optional().describe('What happened before, in a few words.'),
    role: id.optional().describe('The id of that role where it is on file.'),
  });

const SOC = 'a SOC code such as "15-1252"';

const logEntry = z
  .strictObject({ from: time, to: time, activity: paragraph, detail: paragraph })
  .superRefine(...endsAfterItBegins);

const notes = z
  .strictObject(
    Object.fromEntries(SECTIONS.map(({ key }) => [key, paragraph.optional()])) as Record<
      (typeof SECTIONS)[number]['key'],
      z.ZodOptional<typeof paragraph>
    >,
  )
  .superRefine(...holdsAField);

interface IdSchemas {
  readonly id: RoleIdSchema;
  readonly family: typeof familyId | typeof openedFamilyId;
  readonly habitat: typeof habitatId | typeof openedHabitatId;
}

const relatedList = (id: RoleIdSchema) => roleList(relatedOf(id)).optional();

const recordOf = ({ id, family, habitat }: IdSchemas) =>
  z
    .strictObject({
      id: id.describe("Equals the file's name."),
      title: paragraph,
      family: family.describe('An id from data/families.yaml.'),
      summary: paragraph.optional().describe('One line that makes somebody open the file.'),
      soc: z
        .string(SOC)
        .regex(/^\d{2}-\d{4}$/, { error: SOC })
        .optional()
        .describe('Standard Occupational Classification, where one fits.'),
      orgChart: orgChartOf(id)
        .optional()
        .describe('[01] Who presses on this role, and whom it presses.'),
      aliases: list(paragraph)
        .superRefine(...eachOnce())
        .optional()
        .describe('[01] Other names for the same work.'),
      habitats: list(habitat)
        .superRefine(...eachOnce())
        .optional()
        .describe('[02] Ids from data/habitats.yaml.'),
      salary: salary.optional().describe('[03]'),
      flightRisk: flightRisk.optional().describe('[04]'),
      metrics: list(z.strictObject({ name: paragraph, reality: paragraph }))
        .optional()
        .describe('[05]'),
      weaponry: list(z.strictObject({ name: paragraph, use: paragraph }))
        .optional()
        .describe('[06]'),
      encounters: list(z.strictObject({ if: paragraph, then: paragraph }))
        .optional()
        .describe('[07]'),
      saysMeans: list(z.strictObject({ says: paragraph, means: paragraph }))
        .optional()
        .describe('[12] What is said, and what it means.'),
      autopsy: list(
        z.strictObject({ advert: paragraph, translation: paragraph, source: redactable }),
      )
        .optional()
        .describe('[08]'),
      log: list(logEntry).optional().describe('[09] The hours of a day.'),
      complaints: list(z.strictObject({ quotes: list(paragraph), source: redactable }))
        .optional()
        .describe('[10]'),
      related: relatedList(id).describe('[11] Matches with other roles.'),
      becomes: list(nextTitleOf(id))
        .optional()
        .describe('[13] The next title after each reorganisation.'),
      notes: notes.optional().describe('A remark printed under a section heading.'),
    })
    .superRefine(...citesOthersOnly);

/** A role record, keys in the order in which they are written. Sections that a record lacks are left out. */
export const roleRecord = recordOf({ id: roleId, family: familyId, habitat: habitatId });

/** A role record of the reader's own, with ids of any one line. */
export const openedRecord = recordOf({
  ...{ id: openedRoleId, family: openedFamilyId, habitat: openedHabitatId },
});

/** What a role without a record declares of others, in files of the reader's own. */
export const openedCiting = z
  .strictObject({
    id: openedRoleId,
    orgChart: orgChartOf(openedRoleId).optional(),
    related: relatedList(openedRoleId),
  })
  .superRefine(...citesOthersOnly);

export type RoleRecord = z.infer<typeof roleRecord>;

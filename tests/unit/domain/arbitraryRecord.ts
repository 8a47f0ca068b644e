import fc from 'fast-check';
import {
  type Habitat,
  habitats,
  type RoleRecord,
  roleRecord,
  SECTIONS,
  slugify,
} from '../../../src/domain';

/** Texts that look like the structure of a file record, or strain whoever writes them down. */
const STRUCTURE = [
  ...['[06] FOO', '[12]', '[10:00 - 11:00]', '→', '↗', '- x', '* y', '*potential*', '— source'],
  ...['SYSTEM MATCH: 9%', 'FLIGHT RISK:80%HIGH RISK', '[DIAGNOSIS]x', '[IF X:]y', '[IF]', 'a:]b'],
  ...['x:', ':]', '\\ backslash', '\\\\', '\\', '"quoted"', '"', '“x”', "'single'", 'ends in "'],
  ...['[SOURCE REDACTED]', '[SOURCE: x]', 'REDACTED', 'x]', 'LINKEDIN ILLUSION', 'A TRANSLATION'],
  ...['BECAUSE: x', 'SAYS: x', 'MEANS: x', 'AFTER: x', 'BECAUSE:'],
  ...['ROLE: sdet', 'FAMILY: people', 'BASIS: x', 'NOTE: x', 'SUMMARY:', 'PRESSES:', 'PRESSED BY:'],
  ...['KNOWN ALIASES / DISGUISES:', 'MARKET AVERAGE', '$175,000', 'FILE RECORD: X', 'DevOpsLead'],
  ...['[VIEW FULL TAXONOMY] ↗SYSTEM MATCH: 98%', 'non\u00a0breaking', 'two  spaces', '# comment'],
  ...['key: value', '- - -', '---', '...', '{a: 1}', '&anchor', '*alias', '!tag', '%', '@', '`'],
  ...[
    'null',
    'true',
    '~',
    '10:00',
    '0x1F',
    '1e3',
    '2024-01-01',
    '日本語',
    '🙂',
    '\u200bzero',
    '«x»',
  ],
];

const word = fc.stringMatching(/^[A-Za-z0-9'",.:#%&()-]{1,12}$/);
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const spaced = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '  ', '\u00a0', '\u2003')), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Whatever a record takes for a paragraph. */
const arbitraryParagraph: fc.Arbitrary<string> = fc
  .oneof(prose, fc.constantFrom(...STRUCTURE), anyText, spaced)
  .filter((text) => roleRecord.shape.title.safeParse(text).success);

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));

const text = arbitraryParagraph;
const listOf = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: 1, maxLength: 4 });
const byRole = <T extends { role: string }>(entry: fc.Arbitrary<T>) =>
  fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ({ role }) => role });

const percent = fc.integer({ min: 0, max: 100 });
const pressures = byRole(fc.record({ role: slug, demand: text }));
const optional = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);

const log = fc
  .record({
    span: fc.uniqueArray(fc.nat(24 * 60), { minLength: 2, maxLength: 2 }),
    text,
    detail: text,
  })
  .map(({ span, text: activity, detail }) => {
    const [from, to] = span
      .sort((a, b) => a - b)
      .map((at) => [Math.floor(at / 60), at % 60].map((n) => `${n}`.padStart(2, '0')).join(':'));
    return { from, to, activity, detail };
  });

const related = fc
  .record(
    { role: slug, match: percent, title: text, blurb: text, because: text, titled: fc.boolean() },
    { requiredKeys: ['role', 'match', 'titled'] },
  )
  .map(({ titled, ...entry }) => {
    const made = slugify(entry.title ?? '');
    return titled && made ? { ...entry, role: made } : entry;
  });

const habitat: fc.Arbitrary<Habitat> = fc
  .record({ id: slug, name: fc.oneof(text, slug) })
  .filter((entry) => habitats.safeParse([entry]).success)
  .map((entry) => habitats.parse([entry])[0] as Habitat);

/** A vocabulary of habitats, ids once each. */
export const arbitraryHabitats: fc.Arbitrary<Habitat[]> = fc.uniqueArray(habitat, {
  maxLength: 5,
  selector: ({ id }) => id,
});

/** Any valid role record, with any of its optional parts. */
export const arbitraryRecord: fc.Arbitrary<RoleRecord> = fc
  .record(
    {
      id: slug,
      title: text,
      family: fc.oneof(fc.constant('unclassified'), slug),
      summary: text,
      soc: fc.stringMatching(/^\d{2}-\d{4}$/),
      orgChart: optional({ pressedBy: pressures, presses: pressures }),
      aliases: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
      habitats: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }),
      salary: fc.record(
        {
          amount: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
          currency: fc.oneof(fc.constant('USD'), fc.stringMatching(/^[A-Z]{3}$/)),
          basis: fc.oneof(fc.constant('file record'), text),
          commentary: text,
          delusion: text,
        },
        { requiredKeys: ['amount', 'currency', 'basis'] },
      ),
      flightRisk: fc.record({ percent, diagnosis: text }, { requiredKeys: ['percent'] }),
      metrics: listOf(fc.record({ name: text, reality: text })),
      weaponry: listOf(fc.record({ name: text, use: text })),
      encounters: listOf(fc.record({ if: text, then: text })),
      saysMeans: listOf(fc.record({ says: text, means: text })),
      autopsy: listOf(
        fc.record(
          { advert: text, translation: text, source: text },
          { requiredKeys: ['advert', 'translation'] },
        ),
      ),
      log: listOf(log),
      complaints: listOf(
        fc.record({ quotes: listOf(text), source: text }, { requiredKeys: ['quotes'] }),
      ),
      related: byRole(related),
      becomes: listOf(
        fc.record({ title: text, after: text, role: slug }, { requiredKeys: ['title'] }),
      ),
      notes: optional(Object.fromEntries(SECTIONS.map(({ key }) => [key, text]))),
    },
    { requiredKeys: ['id', 'title', 'family'] },
  )
  .map((record) => roleRecord.safeParse(record))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as RoleRecord);

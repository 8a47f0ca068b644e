import { stringify } from 'yaml';
import {
  type Habitat,
  LEVELS_TEXT,
  type RoleRecord,
  SECTIONS,
  sectionNumber,
} from '../../../domain';
import { writeRecordYaml } from '../../../formats';

type Field = Exclude<keyof RoleRecord, 'id' | 'title' | 'family'>;

const GUIDANCE: Readonly<Record<Field, string>> = {
  summary: 'One line that makes somebody open the file.',
  soc: 'The code of the Standard Occupational Classification, where one fits.',
  orgChart:
    'Who leans on this role, and on whom it leans. A demand is what is asked, in a few words.',
  aliases: 'Other names for the same work.',
  habitats: 'Ids from habitats.yaml; keep those that fit.',
  salary:
    'A year, in whole units. The basis says where the figure is from: a source, or "estimate".',
  flightRisk: `In percent: ${LEVELS_TEXT}. The diagnosis argues the number.`,
  metrics: 'What is measured, and what that comes to.',
  weaponry: 'The tools of the role, and their use.',
  encounters: 'If somebody is met in this state, then what to do.',
  saysMeans: 'What is said, and what it means.',
  autopsy: 'A job advert, and what it means. Leave the source out where it is withheld.',
  log: 'The hours of a day, in quotes.',
  complaints:
    'One quotation or several from one source. Leave the source out where it is withheld.',
  related:
    'Matches in percent, and why. Give a title and a blurb too while that role has no file of its own.',
  becomes:
    'The next title after each reorganisation. Leave the role out where that title is not on file.',
  notes: 'A remark under the heading of a section.',
};

const SAMPLE_ROLES = ['product-manager', 'project-manager', 'enterprise-architect'];

/** A sample of every field, in the order of the file; it cites other roles than its own. */
function samples(id: string, habitats: readonly Habitat[]): Partial<Record<Field, unknown>> {
  const [above, below] = SAMPLE_ROLES.filter((role) => role !== id);
  return {
    summary: 'Keeps the list of lists.',
    soc: '15-1252',
    orgChart: {
      pressedBy: [{ role: above, demand: 'wants a date for it' }],
      presses: [{ role: below, demand: 'asks who is blocked' }],
    },
    aliases: ['List Owner'],
    ...(habitats.length > 0 && { habitats: habitats.map((habitat) => habitat.id) }),
    salary: {
      amount: 60000,
      currency: 'USD',
      basis: 'estimate',
      commentary: 'A remark on the figure.',
      delusion: 'What the figure is believed to mean.',
    },
    flightRisk: { percent: 50, diagnosis: 'Why that number.' },
    metrics: [{ name: 'Lists Kept', reality: 'What it counts.' }],
    weaponry: [{ name: 'The Master List', use: 'What it is used for.' }],
    encounters: [{ if: 'asked for the list', then: 'Ask which one.' }],
    saysMeans: [{ says: 'It is on the list.', means: 'It is on a list.' }],
    autopsy: [
      { advert: 'You own the list.', translation: 'The list owns you.', source: 'composite' },
    ],
    log: [{ from: '09:00', to: '10:00', activity: 'List Review', detail: 'What is done in it.' }],
    complaints: [{ quotes: ['There is another list.'], source: 'composite' }],
    related: [{ role: above, match: 50, because: 'Both keep a list.' }],
    becomes: [{ title: 'List Architect', after: 'the second list', role: below }],
    notes: { metrics: 'A remark.' },
  };
}

const numbers = new Map<string, string>([
  ...SECTIONS.map(({ key, number }) => [key, `[${sectionNumber(number)}] `] as const),
  ['aliases', `[${sectionNumber(1)}] `],
]);

function commentedOut(field: Field, sample: unknown): string {
  const yaml = stringify({ [field]: sample }, { aliasDuplicateObjects: false }).trimEnd();
  const lines = yaml.replace(/: (\d\d:\d\d)$/gm, ': "$1"').split('\n');
  const guidance = `## ${numbers.get(field) ?? ''}${GUIDANCE[field]}`;
  return [guidance, ...lines.map((line) => `# ${line}`)].join('\n');
}

/** A new record's file: valid as it is, with a sample of every other field commented out. */
export function roleScaffold(
  record: Pick<RoleRecord, 'id' | 'title' | 'family'>,
  habitats: readonly Habitat[],
): string {
  const fields = Object.entries(samples(record.id, habitats)) as [Field, unknown][];
  return [
    writeRecordYaml(record).trimEnd(),
    '## Every field below may be left out. To use one, take "# " from its lines and replace the sample.',
    ...fields.map(([field, sample]) => commentedOut(field, sample)),
  ]
    .join('\n\n')
    .concat('\n');
}

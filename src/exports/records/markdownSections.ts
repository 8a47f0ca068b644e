import {
  markdownText,
  type RoleRecord,
  SECTIONS,
  type SectionKey,
  sectionNumber,
} from '../../domain';

type TitleOf = (role: string) => string;
/** What a section says: a text, or what it is about and a text. */
type Entry = string | readonly [about: string, text: string];
type Section = (record: RoleRecord, titleOf: TitleOf) => readonly (Entry | undefined)[];

const pressure = (
  label: string,
  list: readonly { role: string; demand?: string | undefined }[] = [],
  titleOf: TitleOf,
) => list.map(({ role, demand }): Entry => [`${label} ${titleOf(role)}`, demand ?? '']);

const ENTRIES: Readonly<Record<SectionKey, Section>> = {
  orgChart: ({ orgChart }, titleOf) => [
    ...pressure('Pressed by', orgChart?.pressedBy, titleOf),
    ...pressure('Presses', orgChart?.presses, titleOf),
  ],
  // Stands among the facts.
  habitats: () => [],
  salary: ({ salary }) => [salary?.commentary, salary?.delusion],
  flightRisk: ({ flightRisk }) => [flightRisk?.diagnosis],
  metrics: ({ metrics = [] }) => metrics.map(({ name, reality }) => [name, reality]),
  weaponry: ({ weaponry = [] }) => weaponry.map(({ name, use }) => [name, use]),
  encounters: ({ encounters = [] }) => encounters.map((one) => [one.if, one.then]),
  autopsy: ({ autopsy = [] }) => autopsy.map(({ advert, translation }) => [advert, translation]),
  log: ({ log = [] }) =>
    log.map(({ from, to, activity, detail }) => [`${from}–${to} ${activity}`, detail]),
  complaints: ({ complaints = [] }) =>
    complaints.map(({ quotes, source = 'redacted' }) => `${quotes.join(' / ')} (${source})`),
  related: ({ related = [] }, titleOf) =>
    related.map(({ role, match, title, blurb = '', because = blurb }) => [
      `${match}% ${title ?? titleOf(role)}`,
      because,
    ]),
  saysMeans: ({ saysMeans = [] }) => saysMeans.map(({ says, means }) => [says, means]),
  becomes: ({ becomes = [] }) => becomes.map(({ title, after = '' }) => [title, after]),
};

/** The sections of a record that hold anything, each under its number and heading. */
export function sectionsOf(record: RoleRecord, titleOf: TitleOf): string[] {
  return SECTIONS.flatMap(({ number, key, heading }) => {
    const note = record.notes?.[key];
    const lines = ENTRIES[key](record, titleOf).flatMap((entry) => (entry ? lineOf(entry) : []));
    if (!lines.length && !note) return [];
    return [
      `## ${sectionNumber(number)} ${heading}`,
      ...(note ? [markdownText(note)] : []),
      ...(lines.length ? [lines.join('\n')] : []),
    ];
  });
}

function lineOf(entry: Entry): string {
  if (typeof entry === 'string') return `- ${markdownText(entry)}`;
  const [about, text] = entry;
  return `- **${markdownText(about)}**${text && ` ${markdownText(text)}`}`;
}

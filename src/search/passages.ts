import type { Dossier, RoleRecord, SectionKey, Taxonomy } from '../domain';
import type { PassageField } from './types';

/** A piece of text of a dossier. `place` is the field it is from, `entry` counts the pieces of that field from 0, `role` is the role's index. */
export interface PassageText {
  readonly role: number;
  readonly place: PassageField;
  readonly entry: number;
  readonly text: string;
}

type Texts = readonly (string | undefined)[];
type SectionTexts = { readonly [K in SectionKey]: (record: RoleRecord, titles: TitleOf) => Texts };
type TitleOf = (role: string) => string;

/** Texts that stand apart in the dossier are lines of one passage. */
const lines = (...parts: Texts) => parts.filter(Boolean).join('\n');
/** Where something is from stands behind a dash: it is searched, and is not a statement about the role. */
const ATTRIBUTION = '— ';
const attributed = (source: string | undefined) => source && `${ATTRIBUTION}${source}`;

/** The lines of a passage that say something of the role. */
export function statementsIn(text: string): string[] {
  return text.split('\n').filter((line) => !line.startsWith(ATTRIBUTION));
}

// The entries of each section in the order in which the dossier shows them. Habitats appear by their names.
const SECTION_TEXTS: Omit<SectionTexts, 'habitats'> = {
  orgChart: ({ orgChart }, titleOf) =>
    [...(orgChart?.pressedBy ?? []), ...(orgChart?.presses ?? [])].map(({ role, demand }) =>
      demand ? `${titleOf(role)}: ${demand}` : titleOf(role),
    ),
  salary: ({ salary }) =>
    salary ? [salary.commentary, salary.delusion, attributed(salary.basis)] : [],
  flightRisk: ({ flightRisk }) => [flightRisk?.diagnosis],
  metrics: ({ metrics = [] }) => metrics.map(({ name, reality }) => `${name}: ${reality}`),
  weaponry: ({ weaponry = [] }) => weaponry.map(({ name, use }) => `${name}: ${use}`),
  encounters: ({ encounters = [] }) => encounters.map((one) => lines(one.if, one.then)),
  autopsy: ({ autopsy = [] }) =>
    autopsy.map(({ advert, translation, source }) =>
      lines(advert, translation, attributed(source)),
    ),
  log: ({ log = [] }) => log.map(({ activity, detail }) => `${activity}: ${detail}`),
  complaints: ({ complaints = [] }) =>
    complaints.map(({ quotes, source }) => lines(...quotes, attributed(source))),
  related: ({ related = [] }, titleOf) =>
    related.map(({ role, title, blurb, because }) => lines(title ?? titleOf(role), blurb, because)),
  saysMeans: ({ saysMeans = [] }) => saysMeans.map(({ says, means }) => lines(says, means)),
  becomes: ({ becomes = [] }) => becomes.map(({ title, after }) => lines(title, after)),
};

/** Every text of every dossier, role by role. Dossiers are in the order of the taxonomy's roles. */
export function passagesOf(taxonomy: Taxonomy, dossiers: readonly Dossier[]): PassageText[] {
  const titles = new Map<string, string>(taxonomy.roles.map(({ id, title }) => [id, title]));
  const habitats = new Map<string, string>(taxonomy.habitats.map(({ id, name }) => [id, name]));
  const titleOf: TitleOf = (role) => titles.get(role) ?? role;
  return dossiers.flatMap(({ record, citations, attributes = [] }, role) => {
    const part = (place: PassageField, texts: Texts): PassageText[] =>
      texts.flatMap((text, entry) => (text ? [{ role, place, entry, text }] : []));
    const words = attributes.map(({ label, value }) =>
      typeof value === 'number' ? undefined : `${label}: ${value.join(', ')}`,
    );
    return [
      ...part('title', [taxonomy.roles[role]?.title]),
      ...part('aliases', record?.aliases ?? []),
      ...part('summary', [record?.summary]),
      ...(record ? sectionsOf(record, titleOf, habitats, part) : []),
      ...part('attributes', words),
      // For a role with a record, citations are found in the records that cite it.
      ...(record
        ? []
        : part(
            'citations',
            citations.map(({ text, because }) => lines(text, because)),
          )),
    ];
  });
}

function sectionsOf(
  record: RoleRecord,
  titleOf: TitleOf,
  habitats: ReadonlyMap<string, string>,
  part: (place: PassageField, texts: Texts) => PassageText[],
): PassageText[] {
  const sections = Object.entries(SECTION_TEXTS).flatMap(([key, texts]) =>
    part(key as SectionKey, texts(record, titleOf)),
  );
  const notes = Object.entries(record.notes ?? {}).flatMap(([key, note]) =>
    part(key as SectionKey, [note]),
  );
  const lives = (record.habitats ?? []).map((id) => habitats.get(id) ?? id);
  return [...part('habitats', lives), ...sections, ...notes];
}

import type { z } from 'zod';
import {
  type Computed,
  type Family,
  failedOn,
  families,
  faultsOf,
  fieldName,
  type Habitat,
  habitats,
  isSlug,
  type Problem,
  quote,
  type RoleRecord,
  roleRecord,
  type TerritoryName,
  type Tour,
  territoryNames,
  tour,
  UNCLASSIFIED,
} from '../domain';
import { readYaml } from '../formats';
import type { Attributes } from './attributes';
import type { Citing } from './citations';
import type { FolderSources, SourceFile } from './sources';
import { territoryFaults } from './territories';

/** What the files say, once nothing in them is wrong; records sorted by id. */
export interface Contents {
  readonly families: readonly Family[];
  readonly habitats: readonly Habitat[];
  readonly territoryNames: readonly TerritoryName[];
  readonly records: readonly RoleRecord[];
  /** What roles without a record declare of others. */
  readonly unfiled?: readonly Citing[];
  readonly attributes: Attributes;
  /** How matches were computed, where the files declare none. */
  readonly computed?: Computed;
  readonly tours?: readonly ReadTour[];
  /** What was mended, left out, or could have been read in another way. */
  readonly remarks?: readonly Problem[];
  /** A problem with a field of a record, at the file and line where it stands. */
  readonly problemIn: (record: RoleRecord, path: PropertyKey[], message: string) => Problem;
}

/** A tour, and where its fields stand in its file. */
export interface ReadTour {
  /** The name of its file. */
  readonly id: string;
  readonly tour: Tour;
  readonly problemAt: (path: PropertyKey[], message: string) => Problem;
}

interface Read<T> {
  /** The file's contents as they stand, and as the schema lets them pass. */
  readonly raw: unknown;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  readonly problemAt: (path: PropertyKey[], message: string) => Problem;
}

function read<T>(file: SourceFile, schema: z.ZodType<T>): Read<T> {
  try {
    return readFile(file, schema);
  } catch (error) {
    const fault = failedOn(file.path, error);
    return { raw: undefined, value: undefined, problems: [fault], problemAt: () => fault };
  }
}

function readFile<T>({ path: file, text }: SourceFile, schema: z.ZodType<T>): Read<T> {
  const source = readYaml(file, text);
  const problemAt = (path: readonly PropertyKey[], message: string): Problem => ({
    file,
    line: source.lineOf(path),
    field: fieldName(path),
    message,
  });
  const { value: raw } = source;
  if (source.problems.length)
    return { raw, value: undefined, problems: source.problems, problemAt };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { raw, value: parsed.data, problems: [], problemAt };
  const problems = faultsOf(parsed.error, raw).map((f) => problemAt(f.path, f.message));
  return { raw, value: undefined, problems, problemAt };
}

function repeatedIds({ value, problemAt }: Read<{ id: string }[]>): Problem[] {
  return (value ?? []).flatMap(({ id }, index, all) =>
    all.findIndex((other) => other.id === id) < index
      ? [problemAt([index, 'id'], `${quote(id)} is already listed`)]
      : [],
  );
}

/** What a record names outside itself: its own file, its family, its habitats. Looks at faulty records too. */
function outsideProblems(
  file: SourceFile,
  { raw, problemAt }: Read<RoleRecord>,
  familyIds: ReadonlySet<string>,
  habitatIds: ReadonlySet<string>,
): Problem[] {
  const record = (typeof raw === 'object' && raw ? raw : {}) as { [field: string]: unknown };
  const name = nameOf(file);
  const habitats = Array.isArray(record.habitats) ? record.habitats : [];
  const named: { path: PropertyKey[]; id: unknown; isKnown: boolean; expected: string }[] = [
    {
      path: ['id'],
      id: record.id,
      isKnown: record.id === name,
      expected: `the file's name, ${quote(name)}`,
    },
    {
      path: ['family'],
      id: record.family,
      isKnown: familyIds.has(String(record.family)),
      expected: oneOf(familyIds),
    },
    ...habitats.map((id, index) => ({
      path: ['habitats', index],
      id,
      isKnown: habitatIds.has(String(id)),
      expected: oneOf(habitatIds),
    })),
  ];
  // What is no id at all is the schema's to report.
  return named
    .filter(({ id, isKnown }) => typeof id === 'string' && isSlug(id) && !isKnown)
    .map(({ path, id, expected }) => problemAt(path, `expected ${expected}; found ${quote(id)}`));
}

/** Reads the file of a tour. */
export function readTour(file: SourceFile): ReadTour | { problems: readonly Problem[] } {
  const { value, problems, problemAt } = read(file, tour);
  if (!value) return { problems };
  const id = nameOf(file);
  if (isSlug(id)) return { id, tour: value, problemAt };
  const expected = 'the name of a tour’s file in small letters, digits and single hyphens';
  return { problems: [{ file: file.path, message: `expected ${expected}; found ${quote(id)}` }] };
}

/** The name of a file without folder and ending. */
const nameOf = ({ path }: SourceFile) => path.replace(/^.*\//, '').replace(/\.(ya?ml|json)$/, '');

const NO_TERRITORIES: SourceFile = { path: '', text: '[]' };

/** The id that a record gives itself, faulty or not. */
const idOf = (raw: unknown) => (raw as { id?: string } | null)?.id ?? [];

const oneOf = (ids: ReadonlySet<string>) => `one of ${[...ids].join(', ')}`;

/** Reads and validates every file. Either all contents, or every problem in every file in the order of the files. */
export function readSources(sources: FolderSources): Contents | { problems: Problem[] } {
  const familyList = read(sources.families, families);
  const habitatList = read(sources.habitats, habitats);
  const territoryList = read(sources.territories ?? NO_TERRITORIES, territoryNames);
  const familyIds = new Set([...(familyList.value ?? []).map(({ id }) => id), UNCLASSIFIED]);
  const habitatIds = new Set((habitatList.value ?? []).map(({ id }) => id));

  const files = [...sources.records].sort((a, b) => (a.path < b.path ? -1 : 1));
  const records = files.map((file) => ({ file, record: read(file, roleRecord) }));
  const tours = (sources.tours ?? []).map(readTour);
  const ids = new Set(records.flatMap(({ record: { raw } }) => idOf(raw)));
  const vocabularyIsSound = familyList.value && habitatList.value;

  const problems = [
    ...familyList.problems,
    ...repeatedIds(familyList),
    ...habitatList.problems,
    ...repeatedIds(habitatList),
    ...territoryList.problems,
    ...territoryFaults(territoryList.value ?? [], ids).map(({ path, message }) =>
      territoryList.problemAt(path, message),
    ),
    ...records.flatMap(({ file, record }) =>
      [
        ...record.problems,
        ...(vocabularyIsSound ? outsideProblems(file, record, familyIds, habitatIds) : []),
      ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ),
    ...tours.flatMap((read) => ('problems' in read ? read.problems : [])),
  ];
  if (problems.length) return { problems };
  const readings = new Map(records.map(({ record }) => [record.value, record]));
  return {
    families: familyList.value ?? [],
    habitats: habitatList.value ?? [],
    territoryNames: territoryList.value ?? [],
    tours: tours.filter((read) => 'tour' in read),
    remarks: sources.remarks ?? [],
    attributes: new Map(),
    records: records
      .flatMap(({ record }) => record.value ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    problemIn: (record, path, message) =>
      readings.get(record)?.problemAt(path, message) ?? { file: record.id, message },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { DATA_FOLDER, readDataFolder } from '../../src/build/dataFolder';
import { compile, type Sources } from '../../src/compile';
import { type Dossier, formatProblem, type Taxonomy } from '../../src/domain';
import { readCsv } from '../../src/formats';
import { facetsOf, type RangeFacet } from '../../src/state';
import { generate } from './generate';

/** Where a slider is put before it is timed, and the key that then takes it one step up, and down again. */
interface Steps {
  readonly skip: number;
  readonly up: string;
  readonly down: string;
}

export type SetKey = 'built-in' | 'onet' | '10k';

/** A taxonomy to measure with. */
export interface DataSet {
  readonly key: SetKey;
  readonly title: string;
  /** What the reader opens; the built-in taxonomy is there without. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  readonly taxonomy: Taxonomy;
  readonly dossiers: readonly Dossier[];
  /** What the first slider of the page filters by. */
  readonly facet: RangeFacet;
  readonly steps: Steps;
}

const ONET = '../shared/onet';
const STEP = { up: 'ArrowRight', down: 'ArrowLeft' } as const;

const SETS: Record<SetKey, () => DataSet | undefined> = {
  // Hardly any two roles have the same risk, so that one percent changes nothing: steps of ten, from 40 on.
  'built-in': () =>
    dataSet('built-in', 'Built in', readDataFolder(DATA_FOLDER), {
      skip: 4,
      up: 'PageUp',
      down: 'PageDown',
    }),
  onet: () => {
    const paths = ['roles', 'matches'].map((name) => `${ONET}/${name}.csv`);
    if (!paths.every((path) => existsSync(path))) {
      console.warn(`O*NET is left out: ${paths.join(' and ')} are not there.`);
      return undefined;
    }
    const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    return opened('onet', 'O*NET', files, { skip: 2, ...STEP });
  },
  '10k': () => generatedSet(10_000),
};

export const SET_KEYS = Object.keys(SETS) as SetKey[];

/** Reads or generates a data set; undefined, and a word on the console, when it is not on this machine. */
export const loadSet = (key: SetKey): DataSet | undefined => SETS[key]();

/** A generated taxonomy of so many roles. */
export function generatedSet(count: number): DataSet {
  const { roles, matches } = generate(count, 1);
  const files = [
    { path: 'roles.csv', text: roles },
    { path: 'matches.csv', text: matches },
  ];
  return opened('10k', 'Generated', files, { skip: 4, ...STEP });
}

function opened(key: SetKey, title: string, files: NonNullable<DataSet['files']>, steps: Steps) {
  const tables = files.map(({ path, text }) => readCsv(path, text));
  const sources = { kind: 'tables', tables } as const;
  return { ...dataSet(key, title, sources, steps), files };
}

function dataSet(key: SetKey, title: string, sources: Sources, steps: Steps): DataSet {
  const compiled = compile(sources);
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  const taxonomy = { ...compiled.taxonomy, fingerprint: key };
  const facet = facetsOf(taxonomy).find(({ kind }) => kind === 'range');
  if (facet?.kind !== 'range') throw new Error(`${title} has no figure to filter by.`);
  return { key, title, taxonomy, dossiers: compiled.dossiers, facet, steps };
}

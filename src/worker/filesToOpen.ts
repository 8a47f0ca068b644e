import {
  type Compiled,
  compile,
  countsOf,
  nameOfFiles,
  type OnStep,
  type Plan,
  type Preview,
  previewOf,
  propose,
  type SourceFile,
  type Sources,
  sourcesOf,
  type TablePlan,
} from '../compile';
import type { Problem } from '../domain';
import { decodeText, OLDER_ENCODINGS } from '../formats';
import { keptPlan } from './choices';
import { fingerprintOf } from './fingerprint';
import type { Progress } from './types';

/** Files that were read, and what they can be made into. */
export interface FilesToOpen {
  readonly name: string;
  /** Where they hold tables: what these are taken for. */
  readonly preview: Preview | undefined;
  /** Whether something must be asked first. */
  readonly isAsked: boolean;
  /** Whether they are read as the reader chose for files of their shape. */
  readonly isAsChosen: boolean;
  readonly sources: Sources;
  readonly cells: number;
  /** The encoding that the reader has chosen, now or before, for texts that are no UTF-8. */
  readonly encoding: string | undefined;
  /** Identifies the files, and how they are read where that is not what is proposed. */
  readonly fingerprint: (plan?: Plan) => Promise<string>;
  /** Compiles them; what was compiled last is not compiled again. */
  readonly compile: (plan: Plan | undefined, onStep?: OnStep) => Compiled | { problems: Problem[] };
}

/** Reads files of any format. Returns what they hold, or why they cannot be read. */
export async function readFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  encoding?: string,
): Promise<FilesToOpen | { problems: Problem[] }> {
  const texts = await readTexts(files, onProgress, encoding);
  const sources = await sourcesOf(texts);
  if ('problems' in sources) return sources;
  const isTables = sources.kind === 'tables';
  const kept = isTables ? await keptPlan(sources.tables) : undefined;
  const now = texts.find((text) => text.encoding)?.encoding;
  if (now && kept?.encoding && !encoding) return readFiles(files, onProgress, kept.encoding);
  const encodings = now !== undefined && { encodings: { now, all: OLDER_ENCODINGS } };
  const preview = isTables ? { ...previewOf(sources.tables, kept?.plan), ...encodings } : undefined;
  return {
    ...{ sources, preview, encoding },
    name: nameOfFiles(texts.map(({ path }) => path)),
    isAsChosen: kept !== undefined,
    isAsked: Boolean(preview?.questions.length && !kept),
    cells: isTables
      ? sources.tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)
      : 0,
    fingerprint: (plan) => {
      const isOwn = plan && JSON.stringify(plan) !== JSON.stringify(preview?.proposed);
      const own = isOwn ? [JSON.stringify(plan)] : [];
      return fingerprintOf([...texts.map(({ text }) => text), ...own]);
    },
    compile: compiler(sources),
  };
}

/** Counts what becomes of the tables of files by a plan. */
export function countFiles({ sources, compile }: FilesToOpen, plan: Plan) {
  return countsOf(sources.kind === 'tables' ? sources.tables : [], plan, compile(plan));
}

/** What the columns of a table are taken for when it is said what it holds. */
export function proposeAs(
  { sources, preview }: FilesToOpen,
  at: number,
  holds: TablePlan['holds'],
): TablePlan {
  const table = sources.kind === 'tables' ? sources.tables[at] : undefined;
  const before = preview?.proposed.tables[at];
  const isKnown = holds === 'roles' || holds === 'relations';
  const [proposed] = table && isKnown ? propose([{ ...table, holds }]).plan.tables : [];
  return {
    ...(proposed ?? before),
    columns: (proposed ?? before)?.columns ?? [],
    holds,
    why: 'chosen by you',
  };
}

function compiler(sources: Sources): FilesToOpen['compile'] {
  let last: { readonly key: string; readonly compiled: ReturnType<typeof compile> } | undefined;
  return (plan, onStep) => {
    const key = JSON.stringify(plan ?? null);
    if (last?.key !== key) {
      const planned = plan && sources.kind === 'tables' ? { ...sources, plan } : sources;
      last = { key, compiled: compile(planned, onStep) };
    }
    return last.compiled;
  };
}

async function readTexts(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  encoding: string | undefined,
): Promise<SourceFile[]> {
  const texts: SourceFile[] = [];
  for (const file of files) {
    onProgress({ step: 'reading', share: texts.length / files.length });
    const bytes = new Uint8Array(await file.arrayBuffer());
    texts.push({ path: file.name, bytes, ...decodeText(file.name, bytes, encoding) });
  }
  return texts;
}

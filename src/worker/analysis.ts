import {
  type Analysis,
  type Catalogue,
  type Column,
  runInTurns,
  type Stepped,
  stepsOf,
} from '../domain';
import {
  createBetweenness,
  createLayout,
  type LayoutState,
  territoriesAtOnce,
  weightedPairs,
} from '../graph';
import { save, savedPart } from './store';
import type { OnPart } from './types';

const TURN_MS = 25;
const SHOW_MS = 200;
const SAVE_MS = 2000;

interface Task extends Stepped {
  readonly afterTurn: () => void;
}

/** Computes what is missing of a catalogue's analysis, reports each part when it is ready, and saves its progress. */
export async function analyseInTurns(
  { taxonomy, analysis }: Catalogue,
  onPart: OnPart,
  isPaused: () => boolean,
): Promise<void> {
  if (analysis.arranged === 1 && analysis.betweenness) return;
  const { fingerprint } = taxonomy;
  const pairs = weightedPairs(taxonomy);
  let now: Analysis = analysis;
  const report = (part: Partial<Analysis>) => {
    now = { ...now, ...part };
    onPart(part);
  };
  /** Reports positions; with the last of them, the territories of the communities. */
  const reportPositions = (positions: Column, arranged: number) => {
    const { communities } = now;
    const isLast = arranged === 1 && communities;
    const ground = isLast && { territories: territoriesAtOnce(positions, communities) };
    report({ positions, arranged, ...ground });
  };
  const tasks: Task[] = [];

  if (analysis.arranged < 1) {
    const saved = await savedPart('layout', fingerprint);
    const layout = createLayout(pairs, analysis.communities ?? [], saved);
    if (layout.isDone()) reportPositions(layout.positions(), 1);
    tasks.push(
      layoutTask(layout, reportPositions, (state: LayoutState) => {
        void save(fingerprint, { analysis: now, layout: state });
      }),
    );
  }
  if (!analysis.betweenness) {
    const count = createBetweenness(pairs);
    tasks.push({
      ...count,
      afterTurn: () => {
        if (!count.isDone()) return;
        report({ betweenness: count.result() });
        void save(fingerprint, { analysis: now });
      },
    });
  }
  // Side by side: their turns alternate, and none has to wait for another.
  await Promise.all(
    tasks
      .filter(({ isDone }) => !isDone())
      .map((task) => runInTurns(stepsOf(task), { turn: TURN_MS, isPaused, ...task })),
  );
}

function layoutTask(
  layout: ReturnType<typeof createLayout>,
  report: (positions: Column, arranged: number) => void,
  save: (state: LayoutState) => void,
): Task {
  let shownAt = performance.now();
  let savedAt = shownAt;
  return {
    ...layout,
    afterTurn: () => {
      const now = performance.now();
      const isDone = layout.isDone();
      if (!isDone && now - shownAt < SHOW_MS) return;
      shownAt = now;
      report(layout.positions(), layout.share());
      if (!isDone && now - savedAt < SAVE_MS) return;
      savedAt = now;
      save(layout.save());
    },
  };
}

import { type Analysis, type Catalogue, runInTurns, type Stepped, stepsOf } from '../domain';
import {
  createBetweenness,
  createLayout,
  type Layout,
  type LayoutState,
  territoriesAtOnce,
  weightedPairs,
} from '../graph';
import { computedPart, update } from '../storage';
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
  const titles = taxonomy.roles.map(({ title }) => title);
  const labels = { titles, names: analysis.communityNames ?? [] };
  /** Reports positions; with the last of them, the territories of the communities, and where their names stand. */
  const reportPositions = (layout: Layout) => {
    const { communities } = now;
    const [positions, arranged] = [layout.positions(), layout.share()];
    const nameSpots = layout.nameSpots();
    const ground = layout.isDone() &&
      communities && {
        lands: territoriesAtOnce(positions, communities, { ...labels, spots: nameSpots }),
        nameSpots,
      };
    report({ positions, arranged, ...ground });
  };
  const tasks: Task[] = [];

  if (analysis.arranged < 1) {
    const saved = await computedPart('layout', fingerprint).catch(() => undefined);
    const layout = createLayout(pairs, analysis.communities ?? [], { labels, saved });
    if (layout.isDone()) reportPositions(layout);
    tasks.push(
      layoutTask(layout, reportPositions, (state: LayoutState) => {
        void update(fingerprint, { analysis: now, layout: state });
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
        void update(fingerprint, { analysis: now });
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
  layout: Layout,
  report: (layout: Layout) => void,
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
      report(layout);
      if (!isDone && now - savedAt < SAVE_MS) return;
      savedAt = now;
      save(layout.save());
    },
  };
}

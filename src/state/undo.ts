import { createStore } from 'zustand/vanilla';
import { isStep } from './link';
import { TOGETHER_MS } from './steps';
import type { ViewStore } from './store';
import { choose } from './transitions';
import type { View } from './view';

/** The views before the present one, and those that were undone. */
export interface Past {
  readonly undone: readonly View[];
  readonly done: readonly View[];
  /** When the last change came, in milliseconds, unless it was a step of its own. */
  readonly at: number;
}

const NOTHING: Past = { undone: [], done: [], at: Number.NEGATIVE_INFINITY };
const MOST = 100;

/** Undo and redo for the view. Moving the camera or scrolling a dossier adds no step of its own. */
export function createUndo(store: ViewStore, now: () => number = () => performance.now()) {
  const past = createStore<Past>(() => NOTHING);
  let travelling = false;
  store.subscribe(({ view }, { view: before }) => {
    if (!travelling) past.setState((known) => remember(known, before, view, now()));
  });
  const travel = (from: 'done' | 'undone', to: 'done' | 'undone') => {
    const known = past.getState();
    const target = known[from].at(-1);
    if (!target) return false;
    const { view } = store.getState();
    past.setState({
      [from]: known[from].slice(0, -1),
      [to]: [...known[to], view],
      at: NOTHING.at,
    });
    travelling = true;
    // The camera stays where the reader has moved it since.
    const camera = target.layout === view.layout ? view.camera : target.camera;
    store.setState({ view: choose(target, 'camera', camera) });
    travelling = false;
    return true;
  };
  return { undo: () => travel('done', 'undone'), redo: () => travel('undone', 'done'), past };
}

export type Undo = ReturnType<typeof createUndo>;

/** What can be undone after a change. */
function remember(past: Past, before: View, after: View, at: number): Past {
  // Another taxonomy starts without a past.
  if (before.taxonomy !== after.taxonomy) return NOTHING;
  if (isSameButForPlace(before, after)) return past;
  const isOwnStep = isStep(before, after);
  const goesOn = !isOwnStep && at - past.at < TOGETHER_MS;
  const done = goesOn ? past.done : [...past.done, before].slice(-MOST);
  // What follows a step is never undone with it.
  return { done, undone: [], at: isOwnStep ? NOTHING.at : at };
}

function isSameButForPlace(before: View, after: View): boolean {
  const there = choose(choose(before, 'camera', after.camera), 'section', after.section);
  return (Object.keys(there) as (keyof View)[]).every((key) => there[key] === after[key]);
}

import { createStore } from 'zustand/vanilla';
import { DEFAULT_VIEW, type View } from './view';

export interface ViewState {
  readonly view: View;
  /** Applies a transition to the view; one that changes nothing notifies no subscriber. */
  readonly change: <A extends unknown[]>(
    transition: (view: View, ...args: A) => View,
    ...args: A
  ) => void;
}

/** The store of the reader's choices. Runs without React or a DOM. */
export function createViewStore(initial: View = DEFAULT_VIEW) {
  return createStore<ViewState>((set) => ({
    view: initial,
    change: (transition, ...args) =>
      set((state) => {
        const view = transition(state.view, ...args);
        return view === state.view ? state : { view };
      }),
  }));
}

export type ViewStore = ReturnType<typeof createViewStore>;

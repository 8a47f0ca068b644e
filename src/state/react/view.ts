import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Undo, View, ViewState, ViewStore } from '..';
import { steadyPart } from './steadyPart';

const StoreContext = createContext<ViewStore | null>(null);

/** Gives the components below it their store. */
export const ViewProvider = StoreContext.Provider;

/** The store of the view; for what is read at the time of an event. */
export function useViewStore(): ViewStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A component that reads the view stands outside ViewProvider.');
  return store;
}

/** A part of the view; the component renders again when it changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useViewStore(), (state) => select(state.view));
}

/** So long the picture of a change takes: an answer of the painter waits behind whatever the page does meanwhile. */
const PICTURE_MS = 40;

/**
 * A part of the view for what only tells of a change, such as counts and lists: the component follows in slices of its own,
 * once the picture is there. `select` has to be the same function each time.
 */
export function useLaterView<T>(select: (view: View) => T): T {
  const store = useViewStore();
  const [part, setPart] = useState(() => select(store.getState().view));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      timer = undefined;
      startTransition(() => setPart(() => select(store.getState().view)));
    };
    follow();
    const end = store.subscribe(() => {
      timer ??= setTimeout(follow, PICTURE_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [store, select]);
  return part;
}

/** The one way to change the view: `change(selectRole, id)`. */
export function useChange(): ViewState['change'] {
  return useStore(useViewStore(), (state) => state.change);
}

/** Whether there is anything to undo, and to redo. */
export function useUndoable({ past }: Undo): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(past, ({ done }) => done.length > 0);
  const canRedo = useStore(past, ({ undone }) => undone.length > 0);
  return { canUndo, canRedo };
}

/** The view without the section that is read: scrolling a dossier does not render the component again. */
export function useSteadyView(): View {
  return useView(withoutSection);
}

const withoutSection = steadyPart((view): View => ({ ...view, section: null }));

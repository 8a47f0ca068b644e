import { createContext, type MouseEvent, useContext } from 'react';
import { useStore } from 'zustand';
import type { RoleId } from '../../domain';
import { selectRole, type Undo, type View, type ViewState, type ViewStore, writeLink } from '..';

const StoreContext = createContext<ViewStore | null>(null);

/** Gives the components below it their store. */
export const ViewProvider = StoreContext.Provider;

function useViewStore(): ViewStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A component that reads the view stands outside ViewProvider.');
  return store;
}

/** A part of the view; the component renders again when it changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useViewStore(), (state) => select(state.view));
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

/** Props for an anchor that selects a role, and is an ordinary link for a new tab or a copy. */
export function useRoleLink(): (role: RoleId) => {
  href: string;
  'data-role': RoleId;
  onClick: (event: MouseEvent) => void;
} {
  const view = useView((current) => current);
  const change = useChange();
  return (role) => ({
    href: writeLink(selectRole(view, role)) || '?',
    'data-role': role,
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      change(selectRole, role);
    },
  });
}

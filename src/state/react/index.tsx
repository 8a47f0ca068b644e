import { createContext, type MouseEvent, type SyntheticEvent, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { RoleId } from '../../domain';
import { selectRole, type Undo, type View, type ViewState, type ViewStore, writeLink } from '..';

const StoreContext = createContext<ViewStore | null>(null);

/** Gives the components below it their store. */
export const ViewProvider = StoreContext.Provider;

const PrefetchContext = createContext<(role: RoleId) => void>(() => {});

/** Gives the components below it a function that fetches a role's dossier ahead. */
export const PrefetchProvider = PrefetchContext.Provider;

/** Handlers for a link to a role: pointing at it, or focusing it, fetches the dossier ahead. */
export function usePrefetch(): (role: RoleId) => {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
} {
  const prefetch = useContext(PrefetchContext);
  return (role) => ({ onPointerEnter: () => prefetch(role), onFocus: () => prefetch(role) });
}

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

/** The view without the section that is read: scrolling a dossier does not render the component again. */
export function useSteadyView(): View {
  return useView(useShallow(withoutSection));
}

const withoutSection = (view: View): View => ({ ...view, section: null });
const withoutPlace = (view: View): View => ({ ...view, section: null, camera: null });

interface RoleLinkProps {
  readonly href: string;
  readonly 'data-role': RoleId;
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerEnter: (event: SyntheticEvent<HTMLAnchorElement>) => void;
  readonly onFocus: (event: SyntheticEvent<HTMLAnchorElement>) => void;
}

/** Props for an anchor that selects a role, and is an ordinary link for a new tab or a copy. */
export function useRoleLink(): (role: RoleId) => RoleLinkProps {
  const store = useViewStore();
  const view = useView(useShallow(withoutPlace));
  const change = useChange();
  const prefetch = useContext(PrefetchContext);
  return (role) => {
    // The camera changes often, so it is added to the link only when someone points at it.
    const complete = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
      currentTarget.href = linkTo(store.getState().view, role);
      prefetch(role);
    };
    return {
      href: linkTo(view, role),
      'data-role': role,
      onClick: (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change(selectRole, role);
      },
      onPointerEnter: complete,
      onFocus: complete,
    };
  };
}

const linkTo = (view: View, role: RoleId) => writeLink(selectRole(view, role)) || '?';

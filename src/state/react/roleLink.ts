import { createContext, type MouseEvent, type SyntheticEvent, useContext } from 'react';
import type { RoleId } from '../../domain';
import { selectRole, type View, writeLink } from '..';
import { steadyPart } from './steadyPart';
import { useChange, useLaterView, useViewStore } from './view';
import { isPlainClick } from './viewLink';

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
  // Hundreds of links are renewed for each change: until then, pointing at one completes it.
  const view = useLaterView(withoutPlace);
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
        if (!isPlainClick(event)) return;
        event.preventDefault();
        change(selectRole, role);
      },
      onPointerEnter: complete,
      onFocus: complete,
    };
  };
}

const withoutPlace = steadyPart((view): View => ({ ...view, section: null, camera: null }));
const linkTo = (view: View, role: RoleId) => writeLink(selectRole(view, role)) || '?';

import type { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { NamedLand } from '../../derive';
import type { RoleId } from '../../domain';
import type { Answer, Passage } from '../../search';
import { highlightOption } from './highlightOption';
import { firstChoice, inOrder, NO_OPTIONS, nextRole, type Option, optionsOf } from './options';
import { useAnswer } from './useAnswer';
import { useEnter } from './useEnter';

export interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The same function while the taxonomy is the same. Rejects when its index cannot be loaded. */
  readonly search: (query: string) => Promise<Answer>;
  /** The neighbourhoods that are called so; the same function while the names are the same. */
  readonly landsOf: (query: string) => readonly NamedLand[];
  /** Whether what is found is also listed elsewhere, and asked for while the field's own list is closed. */
  readonly isListedElsewhere: boolean;
  /** Gets the roles that answer while they are listed, here or elsewhere; null when they are not. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  /** Gets the role that the keyboard or the pointer has reached in the list; null for none. */
  readonly onReach: (role: RoleId | null) => void;
  /** Opens a dossier, at a passage where one was chosen. */
  readonly onOpen: (role: RoleId, passage: Passage | null) => void;
  /** Shows the neighbourhood of a role. */
  readonly onLand: (role: RoleId) => void;
  /** Lists all that is found elsewhere. */
  readonly onMore: () => void;
}

/** The state of the search field: the answer to its query, whether its sheet is open, and what its keys do. */
export function useSearchBox(props: SearchBoxProps) {
  const { query, onQuery, search, landsOf, isListedElsewhere } = props;
  const { onFound, onReach, onOpen, onLand, onMore } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const highlighted = useRef<Option>(undefined);
  const [isOpen, setOpen] = useState(false);
  const isAsked = query.trim() !== '';
  const isWanted = isOpen || (isListedElsewhere && isAsked);
  const { answer, failed, isAnswered, awaitAnswer, retry } = useAnswer(query, isWanted, search);
  const listed = useMemo(
    () => (answer && isAsked ? optionsOf(answer, id, landsOf(query)) : NO_OPTIONS),
    [answer, isAsked, id, landsOf, query],
  );
  const options = useMemo(() => inOrder(listed), [listed]);
  const isListed = isOpen && isAsked && answer !== null;
  useReport(isWanted && isAsked && answer ? answer.roles : null, onFound);

  const close = () => {
    setOpen(false);
    enter.cancel();
  };
  const open = (role: RoleId, passage: Passage | null = null) => {
    close();
    onOpen(role, passage);
  };
  const choose = (option: Option) => {
    if ('query' in option) onQuery(option.query);
    else if ('role' in option) open(option.role, option.passage);
    else {
      close();
      if ('land' in option) onLand(option.land.role);
      else onMore();
    }
  };
  const enter = useEnter(awaitAnswer, open);
  const pressEnter = () => {
    // The library chooses the highlighted option, which must be one of the answer to this query.
    if (isAnswered && highlighted.current) return false;
    const first = firstChoice(options, query);
    if (isOpen && isAsked && !isAnswered) void enter.waitAndOpen();
    else if (isOpen && first) choose(first);
    return true;
  };
  const pressPage = (isForward: boolean) => {
    setOpen(true);
    const next = nextRole(listed.groups, highlighted.current, isForward);
    if (next) highlightOption(next.id);
    return true;
  };
  const pressEscape = (event: KeyEvent) => {
    // The page's own Escape closes the dossier; this one is for the field.
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    if (isOpen) close();
    else if (query) onQuery('');
    else input.current?.blur();
    return true;
  };
  const keys: Readonly<Record<string, (event: KeyEvent) => boolean>> = {
    Enter: pressEnter,
    PageDown: () => pressPage(true),
    PageUp: () => pressPage(false),
    Escape: pressEscape,
  };

  return {
    ...{ id, input, isOpen, isAsked, isListed, answer, failed, retry, listed, options },
    ...{ open: () => setOpen(true), close, choose },
    type: (text: string) => {
      enter.cancel();
      setOpen(true);
      onQuery(text);
    },
    onHighlight: (option: Option | undefined) => {
      highlighted.current = option;
      onReach(option && 'role' in option ? option.role : null);
    },
    /** The other keys are the library's. */
    onKeyDown: (event: KeyEvent) => {
      if (!keys[event.key]?.(event)) return;
      event.preventDefault();
      event.preventBaseUIHandler();
    },
  };
}

type KeyEvent = Parameters<NonNullable<Autocomplete.Input.Props['onKeyDown']>>[0];

/** Reports the roles that answer; null when none are asked for, and when the field is gone. */
function useReport(roles: readonly RoleId[] | null, onFound: SearchBoxProps['onFound']): void {
  useEffect(() => onFound(roles), [roles, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
}

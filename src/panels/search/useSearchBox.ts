import type { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { RoleId } from '../../domain';
import type { Answer, Passage } from '../../search';
import { highlightOption } from './highlightOption';
import { groupsOf, nextRole, type Option } from './options';
import { useAnswer } from './useAnswer';
import { useEnter } from './useEnter';

export interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The same function while the taxonomy is the same. Rejects when its index cannot be loaded. */
  readonly search: (query: string) => Promise<Answer>;
  /** Gets the roles that answer while the list is open; null when it is not. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  /** Opens a dossier, at a passage where one was chosen. */
  readonly onOpen: (role: RoleId, passage: Passage | null) => void;
}

const NO_ROLES: readonly RoleId[] = [];

/** The state of the search field: the answer to its query, whether its sheet is open, and what its keys do. */
export function useSearchBox({ query, onQuery, search, onFound, onOpen }: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const highlighted = useRef<Option>(undefined);
  const [isOpen, setOpen] = useState(false);
  const { answer, failed, isAnswered, awaitAnswer, retry } = useAnswer(query, isOpen, search);
  const isAsked = query.trim() !== '';
  const groups = useMemo(
    () => (answer && isAsked ? groupsOf(answer, id) : []),
    [answer, isAsked, id],
  );
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const isListed = isOpen && isAsked && answer !== null;
  useReport(isListed ? answer.roles : NO_ROLES, onFound);

  const close = () => {
    setOpen(false);
    enter.cancel();
  };
  const choose = ({ role, passage }: Omit<Option, 'id'>) => {
    close();
    onOpen(role, passage ?? null);
  };
  const enter = useEnter(awaitAnswer, (role) => choose({ role }));
  const pressEnter = () => {
    // The library chooses the highlighted option, which must be one of the answer to this query.
    if (isAnswered && highlighted.current) return false;
    const [first] = options;
    if (isOpen && isAsked && !isAnswered) void enter.waitAndOpen();
    else if (isOpen && first) choose(first);
    return true;
  };
  const pressPage = (isForward: boolean) => {
    setOpen(true);
    const next = nextRole(groups, highlighted.current, isForward);
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
    ...{ id, input, isOpen, isAsked, isListed, answer, failed, retry, groups, options },
    ...{ open: () => setOpen(true), close, choose },
    type: (text: string) => {
      enter.cancel();
      setOpen(true);
      onQuery(text);
    },
    onHighlight: (option: Option | undefined) => {
      highlighted.current = option;
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

/** Reports the roles that answer; null when there are none, and when the field is gone. */
function useReport(roles: readonly RoleId[], onFound: SearchBoxProps['onFound']): void {
  useEffect(() => onFound(roles.length ? roles : null), [roles, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
}

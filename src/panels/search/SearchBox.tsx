import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { RoleId } from '../../domain';
import type { Answer, Passage } from '../../search';
import { highlightOption } from './highlightOption';
import { countText, groupsOf, nextRole, type Option } from './options';
import { Results } from './Results';
import styles from './Search.module.css';
import { Sheet } from './Sheet';
import { useAnswer } from './useAnswer';
import { useEnter } from './useEnter';
import { useShortcut } from './useShortcut';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The same function while the taxonomy is the same. Rejects when its index cannot be loaded. */
  readonly search: (query: string) => Promise<Answer>;
  /** Gets the roles that answer while the list is open; null when it is not. */
  readonly onFound: (roles: readonly RoleId[] | null) => void;
  /** Opens a dossier, at a passage where one was chosen. */
  readonly onOpen: (role: RoleId, passage: Passage | null) => void;
  /** The number of the colour of a role's family. */
  readonly slotOf: (role: RoleId) => number;
}

type InputProps = Autocomplete.Input.Props;

const NO_ROLES: readonly RoleId[] = [];

/** A field that searches every section of every dossier, and the list of what it found. */
export function SearchBox({ query, onQuery, search, onFound, onOpen, slotOf }: SearchBoxProps) {
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
  useShortcut(input);
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
  const onKeyDown = (event: Parameters<NonNullable<InputProps['onKeyDown']>>[0]) => {
    if (event.key === 'Enter') {
      // The highlighted option is the combobox's own matter, as long as it is an answer to this query.
      if (isAnswered && highlighted.current) return;
      const [first] = options;
      if (isOpen && isAsked && !isAnswered) void enter.waitAndOpen();
      else if (isOpen && first) choose(first);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      setOpen(true);
      const next = nextRole(groups, highlighted.current, event.key === 'PageDown');
      if (next) highlightOption(next.id);
    } else if (event.key === 'Escape') {
      // The page's own Escape closes the dossier; this one is for the field.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      if (isOpen) close();
      else if (query) onQuery('');
      else input.current?.blur();
    } else return;
    event.preventDefault();
    event.preventBaseUIHandler();
  };

  return (
    <Autocomplete.Root
      id={id}
      items={options}
      mode="none"
      value={query}
      onValueChange={(text, { reason }) => {
        // A chosen option leaves the query as it is.
        if (reason !== 'input-change') return;
        enter.cancel();
        setOpen(true);
        onQuery(text);
      }}
      open={isOpen && groups.length > 0}
      onOpenChange={(next, { reason }) => {
        if (next) setOpen(true);
        // Without a query the sheet stays and says what can be asked.
        else if (reason !== 'input-clear') close();
      }}
      onItemHighlighted={(option) => {
        highlighted.current = option;
      }}
      keepHighlight
    >
      <search className={styles.search} onBlur={close}>
        <Autocomplete.Input
          ref={input}
          type="search"
          aria-label="Search dossiers"
          placeholder="Search dossiers"
          maxLength={200}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {!query && (
          <span className={styles.hint} aria-hidden="true">
            /
          </span>
        )}
        {isOpen && (
          <Sheet {...{ isAsked, answer, failed, retry }}>
            {answer && groups.length > 0 ? (
              <Results answer={answer} groups={groups} slotOf={slotOf} onChoose={choose} />
            ) : null}
          </Sheet>
        )}
        <p className="visually-hidden" role="status">
          {isListed && countText(answer)}
        </p>
      </search>
    </Autocomplete.Root>
  );
}

/** Hands on the roles that answer; null when there are none, and when the field is gone. */
function useReport(roles: readonly RoleId[], onFound: SearchBoxProps['onFound']): void {
  useEffect(() => onFound(roles.length ? roles : null), [roles, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
}

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { RoleId } from '../../domain';
import type { Answer, Passage } from '../../search';
import { countText, groupsOf, type Move, moved, type Option } from './options';
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

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'roleDown',
  PageUp: 'roleUp',
};

/** A field that searches every section of every dossier, and the list of what it found. */
export function SearchBox({ query, onQuery, search, onFound, onOpen, slotOf }: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string>();
  const { answer, failed, isAnswered, awaitAnswer, retry } = useAnswer(query, isOpen, search);
  const isAsked = query.trim() !== '';
  const groups = useMemo(
    () => (answer && isAsked ? groupsOf(answer, id) : []),
    [answer, isAsked, id],
  );
  useShortcut(input);

  const isLit = isOpen && isAsked && answer !== null;
  useEffect(() => {
    onFound(isLit && answer.roles.length ? answer.roles : null);
  }, [isLit, answer, onFound]);
  useEffect(() => () => onFound(null), [onFound]);

  const close = () => {
    setOpen(false);
    enter.forget();
  };
  const choose = ({ role, passage }: Omit<Option, 'id'>) => {
    close();
    onOpen(role, passage ?? null);
  };
  const enter = useEnter(awaitAnswer, (role) => choose({ role }));
  const pressEnter = () => {
    if (!isAnswered) return void enter.waitAndOpen();
    const options = groups.flatMap((group) => group.options);
    const chosen = options.find((option) => option.id === active) ?? options[0];
    if (chosen) choose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move) {
      setOpen(true);
      setActive(moved(groups, active, move));
    } else if (event.key === 'Enter') {
      if (isOpen && isAsked) pressEnter();
    } else if (event.key === 'Escape') {
      // The page's own Escape closes the dossier; this one is for the field.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      if (isOpen) close();
      else if (query) onQuery('');
      else input.current?.blur();
    } else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search} onBlur={close}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search dossiers"
        aria-autocomplete="list"
        aria-expanded={isOpen && groups.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? active : undefined}
        placeholder="Search dossiers"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={({ target }) => {
          enter.forget();
          setActive(undefined);
          setOpen(true);
          onQuery(target.value);
        }}
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
            <Results
              id={`${id}-list`}
              answer={answer}
              groups={groups}
              active={active}
              slotOf={slotOf}
              onActive={setActive}
              onChoose={choose}
            />
          ) : null}
        </Sheet>
      )}
      <p className="visually-hidden" role="status">
        {isLit && countText(answer)}
      </p>
    </search>
  );
}

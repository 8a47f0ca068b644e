import { Autocomplete } from '@base-ui/react/autocomplete';
import { LONGEST_QUERY, type RoleId } from '../../domain';
import { fetched, Icon, Said } from '../../ui';
import { countFound } from './options';
import styles from './Search.module.css';
import { type SearchBoxProps, useSearchBox } from './useSearchBox';
import { useShortcut } from './useShortcut';

/** Both are fetched when the field gets the focus. */
const Sheet = fetched(async () => (await import('./Sheet')).Sheet);
const Results = fetched(async () => (await import('./Results')).Results);

interface Props extends SearchBoxProps {
  /** The number of the colour of a role's family. */
  readonly slotOf: (role: RoleId) => number;
  /** What tells roles of one title apart. */
  readonly told: ReadonlyMap<RoleId, string>;
}

/** A field that searches every section of every dossier, and the list of what it found. */
export function SearchBox({ slotOf, told, ...props }: Props) {
  const { query } = props;
  const box = useSearchBox(props);
  const { isOpen, isAsked, answer, failed, retry, listed, options } = box;
  useShortcut(box.input);
  const open = () => {
    // What does not come is said where the results would be.
    Promise.all([Sheet.fetch(), Results.fetch()]).catch(() => {});
    box.open();
  };
  return (
    <Autocomplete.Root
      id={box.id}
      items={options}
      mode="none"
      value={query}
      onValueChange={(text, { reason }) => {
        // A chosen option leaves the query as it is.
        if (reason === 'input-change') box.type(text);
      }}
      open={isOpen && options.length > 0}
      onOpenChange={(next, { reason }) => {
        if (next) box.open();
        // Without a query the sheet stays open, with help; and with another query, which is an option, too.
        else if (reason !== 'input-clear' && reason !== 'item-press') box.close();
      }}
      onItemHighlighted={box.onHighlight}
      keepHighlight
    >
      <search
        className={styles.search}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) box.close();
        }}
      >
        <Icon name="search" />
        <Autocomplete.Input
          ref={box.input}
          type="search"
          aria-label="Search dossiers"
          placeholder="Search dossiers"
          maxLength={LONGEST_QUERY}
          onFocus={open}
          onClick={open}
          onKeyDown={box.onKeyDown}
        />
        {!query && (
          <span className={styles.hint} aria-hidden="true">
            /
          </span>
        )}
        {isOpen && (
          <Sheet {...{ isAsked, answer, failed, retry }} onQuery={box.type}>
            {options.length > 0 ? (
              <Results {...{ listed, slotOf, told }} onChoose={box.choose} />
            ) : null}
          </Sheet>
        )}
        <Said className="visually-hidden">
          {box.isListed && answer && countFound(answer, box.listed.lands.length)}
        </Said>
      </search>
    </Autocomplete.Root>
  );
}

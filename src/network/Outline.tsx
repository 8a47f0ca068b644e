import { memo, useCallback } from 'react';
import type { Pairs } from '../derive';
import { indexesIn, type Role, type RoleId } from '../domain';
import { useDebouncedValue } from '../ui';
import { describeRole } from './keyboard/describe';
import type { RoleKeys } from './keyboard/useWalk';
import type { Emphasis } from './scene/scene';
import { useIncrementalCount } from './useIncrementalCount';

interface OutlineProps {
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
  readonly emphasis: Emphasis;
  readonly linkTo: (role: RoleId) => string;
  readonly onHover: (role: RoleId | null) => void;
  readonly onSelect: (role: RoleId) => void;
  /** Why are these two matched? */
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  /** Further keys, as on the map itself. */
  readonly roleKeys: RoleKeys;
}

/** How many roles are listed at once, and how many at most. */
const STEP = 100;
const MOST = 2000;
const DEBOUNCE_MS = 120;

/**
 * The roles on the map as a list of links: what the canvas shows, for those who do not see it, with its keys. Not a
 * tab stop. It follows the picture a little later, and a long list is filled in steps, so that nothing waits for it.
 */
export function Outline(props: OutlineProps) {
  const emphasis = useDebouncedValue(props.emphasis, DEBOUNCE_MS);
  const linkTo = useDebouncedValue(props.linkTo, DEBOUNCE_MS);
  return <List {...props} emphasis={emphasis} linkTo={linkTo} />;
}

const List = memo(function List(props: OutlineProps) {
  const { roles, pairs, emphasis, linkTo, onSelect, onAsk, onHover, roleKeys } = props;
  const { selected, passing, within } = emphasis;
  const all = [...indexesIn(passing.mask)].filter(
    (index) => passing.mask[index] && (!within || within[index]),
  );
  const shown = useIncrementalCount(Math.min(all.length, MOST), STEP, pairs);
  const chosen = roles[selected]?.id;
  const onKey = useCallback(
    (key: string, role: RoleId) => {
      if (key !== 'w') roleKeys[key]?.(role);
      else if (chosen && chosen !== role) onAsk(chosen, role);
    },
    [chosen, onAsk, roleKeys],
  );
  return (
    <>
      <ul className="visually-hidden" aria-label="Roles on the map">
        {all.slice(0, shown).map((index) => {
          const role = roles[index];
          return (
            role && (
              <Entry
                key={role.id}
                id={role.id}
                current={index === selected}
                text={describeRole(role, pairs, index, selected)}
                href={linkTo(role.id)}
                onSelect={onSelect}
                onFocus={onHover}
                onKey={onKey}
              />
            )
          );
        })}
      </ul>
      {all.length > MOST && (
        <p className="visually-hidden">
          {all.length - MOST} more roles are on the map; filters narrow the list.
        </p>
      )}
    </>
  );
});

interface EntryProps {
  readonly id: RoleId;
  readonly current: boolean;
  readonly text: string;
  readonly href: string;
  readonly onSelect: (role: RoleId) => void;
  readonly onFocus: (role: RoleId) => void;
  readonly onKey: (key: string, role: RoleId) => void;
}

const Entry = memo(function Entry(props: EntryProps) {
  const { id, current, text, href, onSelect, onFocus, onKey } = props;
  return (
    <li>
      <a
        href={href}
        tabIndex={-1}
        data-role={id}
        aria-current={current || undefined}
        onFocus={() => onFocus(id)}
        onClick={(event) => {
          event.preventDefault();
          onSelect(id);
        }}
        onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
          if (!ctrlKey && !metaKey && !altKey) onKey(key, id);
        }}
      >
        {text}
      </a>
    </li>
  );
});

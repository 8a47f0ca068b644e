import { memo } from 'react';
import type { RoleId } from '../domain';
import { describeRole } from './describe';
import type { Emphasis, Scene } from './scene';
import { useGrowing } from './useGrowing';
import { useSettled } from './useSettled';

interface OutlineProps {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly linkTo: (role: RoleId) => string;
  readonly onSelect: (role: RoleId) => void;
}

/** So many roles are listed at once, and so many at most. */
const STEP = 100;
const MOST = 2000;
const SETTLED_MS = 120;

/**
 * The roles on the map as a list of links: what the canvas shows, for those who do not see it. Not a tab stop. It
 * follows the picture when there is time, and a long list is filled in steps, so that it holds nothing up.
 */
export function Outline(props: OutlineProps) {
  const emphasis = useSettled(props.emphasis, SETTLED_MS);
  const linkTo = useSettled(props.linkTo, SETTLED_MS);
  return <List {...props} emphasis={emphasis} linkTo={linkTo} />;
}

const List = memo(function List({ scene, emphasis, linkTo, onSelect }: OutlineProps) {
  const { roles, pairs, places } = scene;
  const { selected, passing } = emphasis;
  const shown = useGrowing(Math.min(passing.count, MOST), STEP, scene);
  const chosen = selected === null ? -1 : (places.get(selected) ?? -1);
  const listed: number[] = [];
  for (let place = 0; place < roles.length && listed.length < shown; place++) {
    if (passing.mask[place]) listed.push(place);
  }
  return (
    <>
      <ul className="visually-hidden" aria-label="Roles on the map">
        {listed.map((place) => {
          const role = roles[place];
          return (
            role && (
              <Entry
                key={role.id}
                id={role.id}
                current={place === chosen}
                text={describeRole(role, pairs, place, chosen)}
                href={linkTo(role.id)}
                onSelect={onSelect}
              />
            )
          );
        })}
      </ul>
      {passing.count > MOST && (
        <p className="visually-hidden">
          {passing.count - MOST} more roles are on the map; filters narrow the list.
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
}

const Entry = memo(function Entry({ id, current, text, href, onSelect }: EntryProps) {
  return (
    <li>
      <a
        href={href}
        tabIndex={-1}
        data-role={id}
        aria-current={current || undefined}
        onClick={(event) => {
          event.preventDefault();
          onSelect(id);
        }}
      >
        {text}
      </a>
    </li>
  );
});

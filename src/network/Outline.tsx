import type { RoleId } from '../domain';
import { describeRole } from './describe';
import type { Emphasis, Picture } from './elements';

interface OutlineProps {
  readonly picture: Picture;
  readonly emphasis: Emphasis;
  readonly linkTo: (role: RoleId) => string;
  readonly onSelect: (role: RoleId) => void;
}

/** The roles on the map as a list of links: what the canvas shows, for those who do not see it. Not a tab stop. */
export function Outline({ picture, emphasis, linkTo, onSelect }: OutlineProps) {
  const { selected, passing } = emphasis;
  return (
    <ul className="visually-hidden" aria-label="Roles on the map">
      {picture.roles
        .filter(({ id }) => passing.has(id))
        .map((role) => (
          <li key={role.id}>
            <a
              href={linkTo(role.id)}
              tabIndex={-1}
              data-role={role.id}
              aria-current={role.id === selected || undefined}
              onClick={(event) => {
                event.preventDefault();
                onSelect(role.id);
              }}
            >
              {describeRole(role, picture.pairs, selected)}
            </a>
          </li>
        ))}
    </ul>
  );
}

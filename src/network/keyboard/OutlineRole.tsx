import { memo, useState } from 'react';
import {
  matchesOf,
  matchText,
  type Navigation,
  pairCount,
  roleText,
} from '../../derive/navigation';
import type { RoleId, RoleIndex } from '../../domain';

/** What a role in the outline does. */
export interface OutlineActions {
  readonly linkTo: (role: RoleId) => string;
  readonly onSelect: (role: RoleId) => void;
}

interface OutlineRoleProps extends OutlineActions {
  readonly navigation: Navigation;
  readonly index: RoleIndex;
}

/** A role as a link, and its matches behind a button. */
export const OutlineRole = memo(function OutlineRole(props: OutlineRoleProps) {
  const { navigation, index } = props;
  const [isOpen, setOpen] = useState(false);
  const { taxonomy, selected, pairs } = navigation.subject;
  const matches = matchesOf(navigation, index);
  const title = taxonomy.roles[index]?.title;
  return (
    <li>
      <RoleLink {...props} isCurrent={index === selected} text={roleText(navigation, index)} />
      {matches.length > 0 && (
        <button type="button" tabIndex={-1} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {pairCount(pairs, matches.length)} of {title}
        </button>
      )}
      {isOpen && (
        <ol>
          {matches.map((other) => (
            <li key={other}>
              <RoleLink
                {...props}
                index={other}
                text={`${taxonomy.roles[other]?.title}: ${matchText(navigation, index, other)}`}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
});

interface RoleLinkProps extends OutlineRoleProps {
  readonly text: string;
  readonly isCurrent?: boolean;
}

function RoleLink({ navigation, index, text, isCurrent, linkTo, onSelect }: RoleLinkProps) {
  const role = navigation.subject.taxonomy.roles[index];
  return (
    role && (
      <a
        href={linkTo(role.id)}
        tabIndex={-1}
        data-role={role.id}
        aria-current={isCurrent || undefined}
        onClick={(event) => {
          event.preventDefault();
          onSelect(role.id);
        }}
      >
        {text}
      </a>
    )
  );
}

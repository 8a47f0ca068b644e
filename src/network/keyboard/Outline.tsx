import { memo, useState } from 'react';
import {
  type Group,
  groupText,
  howToRead,
  type Navigation,
  summaryText,
} from '../../derive/navigation';
import { useIncrementalCount, useOwnKeys } from '../../ui';
import { keysText } from './keysText';
import { type OutlineActions, OutlineRole } from './OutlineRole';

interface OutlineProps extends OutlineActions {
  readonly navigation: Navigation;
  /** The name of the view. */
  readonly title: string;
  /** The id of the summary: the widget is described by it. */
  readonly summaryId: string;
}

/**
 * What the picture shows, to be read: a summary, what place, colour and size mean, and the roles in closed groups. Not a
 * tab stop; the widget over the picture is walked by keys.
 */
export const Outline = memo(function Outline(props: OutlineProps) {
  const { navigation, title, summaryId } = props;
  const { groups, grouping, subject } = navigation;
  const [ownKeys] = useOwnKeys();
  return (
    <div className="visually-hidden">
      <h2>{title}, outline</h2>
      <p id={summaryId}>
        {summaryText(navigation)} {keysText(ownKeys)}
      </p>
      <h3>How to read this</h3>
      <p>{howToRead(subject, 'roles').join(' ')}</p>
      <h3>In {grouping.noun}</h3>
      <ul aria-label="Roles on the map">
        {groups.map((group) => (
          <OutlineGroup
            key={`${grouping.key} ${group.key}`}
            {...props}
            group={group}
            isAlone={groups.length === 1}
          />
        ))}
      </ul>
    </div>
  );
});

interface OutlineGroupProps extends OutlineActions {
  readonly navigation: Navigation;
  readonly group: Group;
  /** One group alone is no choice: it is open. */
  readonly isAlone: boolean;
}

/** How many roles are listed at once. */
const STEP = 100;

function OutlineGroup({ group, isAlone, ...common }: OutlineGroupProps) {
  const [isOpen, setOpen] = useState(isAlone);
  const shown = useIncrementalCount(group.roles.length, STEP, group.key);
  return (
    <li>
      <button type="button" tabIndex={-1} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {groupText(group)}
      </button>
      {isOpen && (
        <ul>
          {group.roles.slice(0, shown).map((role) => (
            <OutlineRole key={role} {...common} index={role} />
          ))}
        </ul>
      )}
    </li>
  );
}

import { Autocomplete } from '@base-ui/react/autocomplete';
import type { RoleId } from '../../domain';
import type { Answer } from '../../search';
import { FamilyDot } from '../../ui';
import { Marked } from './Marked';
import { type Group, type Option, placeName } from './options';
import styles from './Search.module.css';

interface ResultsProps {
  readonly answer: Answer;
  readonly groups: readonly Group[];
  readonly slotOf: (role: RoleId) => number;
  readonly onChoose: (option: Option) => void;
}

/** What was found, as a list to choose from. */
export function Results({ answer, groups, slotOf, onChoose }: ResultsProps) {
  const more = answer.roles.length - groups.length;
  return (
    <>
      <Autocomplete.List aria-label="Found in the dossiers" className={styles.list}>
        {groups.map((group) => (
          <RoleGroup
            key={group.found.role}
            group={group}
            slot={slotOf(group.found.role)}
            onChoose={onChoose}
          />
        ))}
      </Autocomplete.List>
      {more > 0 && <p className={styles.more}>and {more.toLocaleString('en')} more roles</p>}
    </>
  );
}

interface RoleGroupProps {
  readonly group: Group;
  /** Number of the colour of the role's family. */
  readonly slot: number;
  readonly onChoose: (option: Option) => void;
}

function RoleGroup({ group: { found, options }, slot, onChoose }: RoleGroupProps) {
  const titleId = `${options[0]?.id}-title`;
  return (
    <Autocomplete.Group aria-labelledby={titleId} className={styles.group}>
      {options.map((option) => (
        <Autocomplete.Item
          key={option.id}
          value={option}
          data-role={option.role}
          className={option.passage ? styles.passage : styles.role}
          onClick={() => onChoose(option)}
        >
          {option.passage ? (
            <>
              <span className={styles.text}>
                <Marked spans={option.passage.spans} />
              </span>
              <span className={styles.place}>{placeName(option.passage.place)}</span>
            </>
          ) : (
            <>
              <FamilyDot slot={slot} />
              <span id={titleId}>
                <Marked spans={found.title} />
              </span>
              {found.alias && (
                <span className={styles.alias}>
                  also <Marked spans={found.alias} />
                </span>
              )}
            </>
          )}
        </Autocomplete.Item>
      ))}
    </Autocomplete.Group>
  );
}

import { Autocomplete } from '@base-ui/react/autocomplete';
import { counted, type RoleId } from '../../domain';
import { FamilyDot } from '../../ui';
import { Marked, placeName } from '../parts';
import type { Group, Option, Options } from './options';
import styles from './Search.module.css';

interface ResultsProps {
  readonly listed: Options;
  readonly slotOf: (role: RoleId) => number;
  /** What tells roles of one title apart. */
  readonly told: ReadonlyMap<RoleId, string>;
  readonly onChoose: (option: Option) => void;
}

/** What was found, as a list to choose from. */
export function Results({
  listed: { meant, lands, groups, more },
  slotOf,
  told,
  onChoose,
}: ResultsProps) {
  return (
    <Autocomplete.List aria-label="Found in the dossiers" className={styles.list}>
      {meant && (
        <Autocomplete.Item value={meant} className={styles.meant} onClick={() => onChoose(meant)}>
          Search for <code>{meant.query}</code>
        </Autocomplete.Item>
      )}
      {lands.map((option) => (
        <Autocomplete.Item
          key={option.id}
          value={option}
          className={styles.meant}
          onClick={() => onChoose(option)}
        >
          {option.land.name} <span className={styles.alias}>neighbourhood</span>
        </Autocomplete.Item>
      ))}
      {groups.map((group) => (
        <RoleGroup
          key={group.found.role}
          group={group}
          slot={slotOf(group.found.role)}
          told={told.get(group.found.role)}
          onChoose={onChoose}
        />
      ))}
      {more && (
        <Autocomplete.Item value={more} className={styles.more} onClick={() => onChoose(more)}>
          and {counted(more.more, 'more role')}
        </Autocomplete.Item>
      )}
    </Autocomplete.List>
  );
}

interface RoleGroupProps {
  readonly group: Group;
  /** Number of the colour of the role's family. */
  readonly slot: number;
  readonly told: string | undefined;
  readonly onChoose: (option: Option) => void;
}

function RoleGroup({ group: { found, options }, slot, told, onChoose }: RoleGroupProps) {
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
              <bdi className={styles.text}>
                <Marked spans={option.passage.spans} />
              </bdi>
              <span className={styles.place}>{placeName(option.passage.place)}</span>
            </>
          ) : (
            <>
              <FamilyDot slot={slot} />
              <span id={titleId}>
                <bdi>
                  <Marked spans={found.title} />
                </bdi>
                {told && <bdi className={styles.alias}> {told}</bdi>}
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

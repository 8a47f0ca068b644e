import { useEffect } from 'react';
import type { RoleId } from '../../domain';
import type { Answer } from '../../search';
import { FamilyDot } from '../../ui';
import { Marked } from './Marked';
import { type Group, type Option, placeName } from './options';
import styles from './Search.module.css';

interface ResultsProps {
  readonly id: string;
  readonly answer: Answer;
  readonly groups: readonly Group[];
  readonly active: string | undefined;
  readonly slotOf: (role: RoleId) => number;
  readonly onActive: (id: string) => void;
  readonly onChoose: (option: Option) => void;
}

/** What was found, as a list to choose from. */
export function Results(props: ResultsProps) {
  const { id, answer, groups, active } = props;
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const more = answer.roles.length - groups.length;
  return (
    <>
      <div id={id} role="listbox" aria-label="Found in the dossiers" className={styles.list}>
        {groups.map((group) => (
          <RoleGroup key={group.found.role} {...props} group={group} />
        ))}
      </div>
      {more > 0 && <p className={styles.more}>and {more.toLocaleString('en')} more roles</p>}
    </>
  );
}

function RoleGroup({
  group: { found, options },
  active,
  slotOf,
  onActive,
  onChoose,
}: ResultsProps & { group: Group }) {
  const [first] = options;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox.
    <div role="group" aria-labelledby={`${first?.id}-title`} className={styles.group}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
        <div
          key={option.id}
          id={option.id}
          role="option"
          aria-selected={option.id === active}
          className={option.passage ? styles.passage : styles.role}
          onMouseMove={() => option.id !== active && onActive(option.id)}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
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
              <FamilyDot slot={slotOf(found.role)} />
              <span id={`${option.id}-title`}>
                <Marked spans={found.title} />
              </span>
              {found.alias && (
                <span className={styles.alias}>
                  also <Marked spans={found.alias} />
                </span>
              )}
            </>
          )}
        </div>
      ))}
    </div>
  );
}

import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo } from 'react';
import { namesakes, roleById } from '../../derive';
import { familySlot, type Role, type RoleId, type Taxonomy } from '../../domain';
import { FamilyDot, Icon } from '../../ui';
import styles from './RolePicker.module.css';

interface RolePickerProps {
  readonly taxonomy: Taxonomy;
  readonly label: string;
  readonly value: RoleId | null;
  readonly onChange: (role: RoleId | null) => void;
}

/** The most options that are listed. */
const MOST = 60;

/** A role's title, with what tells it apart from others of that title. */
function nameIn(taxonomy: Taxonomy, { id, title }: Role): string {
  const told = namesakes(taxonomy).get(id);
  return told === undefined ? title : `${title} (${told})`;
}

/** A field in which a role is chosen by its title. */
export function RolePicker({ taxonomy, label, value, onChange }: RolePickerProps) {
  const id = useId();
  const items = useMemo(
    () => taxonomy.roles.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    [taxonomy],
  );
  const chosen = roleById(taxonomy, value) ?? null;
  return (
    <Combobox.Root
      items={items}
      value={chosen}
      onValueChange={(role: Role | null) => onChange(role?.id ?? null)}
      itemToStringLabel={(role: Role) => nameIn(taxonomy, role)}
      limit={MOST}
      autoHighlight
    >
      <div className={styles.field}>
        <label htmlFor={id}>{label}</label>
        <Combobox.Input id={id} placeholder="Title of a role" />
        {chosen && (
          <Combobox.Clear className={styles.clear} aria-label={`Clear ${label}`}>
            <Icon name="close" />
          </Combobox.Clear>
        )}
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={2}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>No role is called that.</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(role: Role) => (
                <Combobox.Item
                  key={role.id}
                  value={role}
                  data-role={role.id}
                  className={styles.item}
                >
                  <FamilyDot
                    slot={familySlot(taxonomy.families, role.family)}
                    unfiled={!role.filed}
                  />
                  {nameIn(taxonomy, role)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

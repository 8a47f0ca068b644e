import type { ReactNode } from 'react';
import { counted, type Taxonomy } from '../../domain';
import type { Undo } from '../../state';
import { useView } from '../../state/react';
import { Icon, Popover, SITE_TITLE, type Theme } from '../../ui';
import { CopyLink } from './CopyLink';
import styles from './Header.module.css';
import { HeaderButton } from './HeaderButton';
import { UndoButtons } from './UndoButtons';

interface HeaderProps {
  readonly taxonomy: Taxonomy;
  /** Whether there is only one row for all, the tools in a menu. */
  readonly narrow: boolean;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onOpen: () => void;
  readonly onBuiltIn: () => void;
  readonly onExport: () => void;
  readonly onSaveView: () => void;
  readonly undo: Undo;
  readonly onKeys: () => void;
  /** The middle of the header. */
  readonly children: ReactNode;
}

/** The name of the page, the number of roles, and the page's own controls. */
export function Header(props: HeaderProps) {
  const { taxonomy, narrow, filtersOpen, onFilters } = props;
  const active = useView(
    ({ filters, strength }) => Object.keys(filters).length + Number(strength > 0),
  );
  const filed = taxonomy.roles.filter((role) => role.filed).length;
  return (
    <header className={styles.header}>
      <h1>{SITE_TITLE}</h1>
      <p>{counted(filed, 'role')} on file</p>
      {props.children}
      <HeaderButton
        className={styles.filters}
        aria-label={active ? `Filters, ${active} set` : 'Filters'}
        aria-expanded={filtersOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {narrow ? <Icon name={filtersOpen ? 'close' : 'filter'} /> : 'Filters'}
        {active > 0 && <b>{active}</b>}
      </HeaderButton>
      {narrow ? (
        <Popover className={styles.tools} name="More" button={<Icon name="more" />} stays>
          <Tools {...props} />
        </Popover>
      ) : (
        <Tools {...props} />
      )}
    </header>
  );
}

/** What is done with the whole page. */
function Tools({
  taxonomy,
  theme,
  onTheme,
  onOpen,
  onBuiltIn,
  onExport,
  onSaveView,
  onKeys,
  undo,
}: HeaderProps) {
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <HeaderButton
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={`Open a taxonomy; open is ${taxonomy.name ?? 'Built-in taxonomy'}`}
        onClick={onOpen}
      >
        <Icon name="file" />
        <span>{taxonomy.name ?? 'Built-in taxonomy'}</span>
      </HeaderButton>
      {taxonomy.name !== undefined && (
        <HeaderButton
          className={styles.back}
          aria-label="Back to the built-in taxonomy"
          onClick={onBuiltIn}
        >
          <Icon name="back" />
          <span>Built-in taxonomy</span>
        </HeaderButton>
      )}
      <UndoButtons undo={undo} />
      <CopyLink />
      <SavingButton label="Save this view" icon="mark" onClick={onSaveView} />
      <SavingButton label="Save or share" icon="save" onClick={onExport} />
      <HeaderButton className={styles.keys} aria-label="Keys (?)" title="Keys (?)" onClick={onKeys}>
        ?
      </HeaderButton>
      <HeaderButton aria-label={`Switch to the ${next} theme`} onClick={onTheme}>
        <Icon name="theme" />
      </HeaderButton>
    </>
  );
}

interface SavingButtonProps {
  readonly label: string;
  readonly icon: 'mark' | 'save';
  readonly onClick: () => void;
}

/** Opens a dialog in which something is saved. */
function SavingButton({ label, icon, onClick }: SavingButtonProps) {
  return (
    <HeaderButton aria-haspopup="dialog" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </HeaderButton>
  );
}

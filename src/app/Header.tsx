import type { Taxonomy } from '../domain';
import { activeFilters, useView } from '../state';
import { Icon, type Theme } from '../ui';
import styles from './App.module.css';

interface HeaderProps {
  readonly taxonomy: Taxonomy;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
}

/** The name of the thing, how much is on file, and the controls of the page itself. */
export function Header({ taxonomy, theme, onTheme, filtersOpen, onFilters }: HeaderProps) {
  const active = activeFilters(useView((view) => view.filters)).length;
  const filed = taxonomy.roles.filter((role) => role.filed).length;
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className={styles.header}>
      <h1>Rolegraph</h1>
      <p>{filed === 1 ? '1 role on file' : `${filed} roles on file`}</p>
      <button
        type="button"
        className={styles.filtersButton}
        aria-expanded={filtersOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {filtersOpen ? 'Show map' : 'Filters'}
        {active > 0 && <b>{active}</b>}
      </button>
      <button type="button" aria-label={`Switch to the ${next} theme`} onClick={onTheme}>
        <Icon name="theme" />
      </button>
    </header>
  );
}

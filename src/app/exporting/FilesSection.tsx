import { useState } from 'react';
import { type FoundRoles, passingAmong, roleById } from '../../derive';
import { countText } from '../../domain';
import { type FileFormat, FORMATS } from '../../exports';
import { useView } from '../../state/react';
import { Said } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { Choice } from './Choice';
import styles from './Exporting.module.css';
import { ExportSection } from './ExportSection';
import type { Scope } from './rolesInScope';
import { type Saving, useSaving } from './useSaving';

interface FilesSectionProps {
  readonly loaded: LoadedTaxonomy;
  readonly found: FoundRoles | null;
}

/** Saves the taxonomy in the formats of other programs: all of it, what passes, or the selected role. */
export function FilesSection({ loaded, found }: FilesSectionProps) {
  const { taxonomy } = loaded.catalogue;
  const [scope, setScope] = useState<Scope>('all');
  const saving = useSaving(loaded, found, scope);
  const passing = passingAmong(
    taxonomy,
    useView((view) => view.filters),
    found,
  );
  const selected = roleById(
    taxonomy,
    useView((view) => view.role),
  );
  const words = {
    all: `All ${countText(taxonomy.roles.length)} roles`,
    passing: `What passes, ${countText(passing.count)}`,
    ...(selected && { selected: selected.title }),
  } as Record<Scope, string>;
  return (
    <ExportSection title="Files">
      <Choice label="Of" value={scope} onChange={setScope}>
        {words}
      </Choice>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <FormatRow key={format.id} format={format} saving={saving} />
        ))}
      </ul>
      <Said className={styles.said}>{saving.message}</Said>
    </ExportSection>
  );
}

function FormatRow({ format, saving }: { format: FileFormat; saving: Saving }) {
  const { label, note, parts } = format;
  return (
    <li>
      <span>
        <b>{label}</b> {note}
      </span>
      <span className={styles.parts}>
        {parts.map((part) => (
          <button
            key={part.name}
            type="button"
            aria-label={parts.length > 1 ? `Save ${label}, ${part.label}` : `Save ${label}`}
            disabled={saving.isBusy}
            onClick={() => saving.save(format, part)}
          >
            {part.label}
          </button>
        ))}
      </span>
    </li>
  );
}

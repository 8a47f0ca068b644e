import { useState } from 'react';
import { type FoundRoles, lookOf, radiiOf } from '../../derive';
import { counted } from '../../domain';
import { type FileFormat, fileName, type Part, type Subject } from '../../exports';
import type { View } from '../../state';
import { useView } from '../../state/react';
import { isRolegraphsOwn, SITE_TITLE, saveFile } from '../../ui';
import { writeFile } from '../../worker';
import { loadMarkColours } from '../map/mapParts';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { allDossiers } from './allDossiers';
import { rolesInScope, type Scope } from './rolesInScope';

/** Saving files, and what is said of it. */
export interface Saving {
  readonly save: (format: FileFormat, part: Part) => void;
  readonly isBusy: boolean;
  readonly message: string;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  zip: 'application/zip',
};
const XML = 'application/xml';

/** Makes files of some roles, and hands them to the browser. */
export function useSaving(loaded: LoadedTaxonomy, found: FoundRoles | null, scope: Scope): Saving {
  const view = useView((whole) => whole);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const save = async (format: FileFormat, part: Part) => {
    setBusy(true);
    setMessage('Preparing the file.');
    try {
      const subject = await subjectOf(loaded, view, found, scope);
      setMessage(await saved(format, part, subject, scope));
    } catch (error) {
      setMessage(`Nothing was saved: ${error instanceof Error ? error.message : String(error)}`);
    }
    setBusy(false);
  };
  return { save: (format, part) => void save(format, part), isBusy, message };
}

async function saved(
  format: FileFormat,
  part: Part,
  subject: Subject,
  scope: Scope,
): Promise<string> {
  const { roles, taxonomy, title } = subject;
  if (!roles.length) return 'There is no role to save.';
  const { ending, content } = await writeFile(format.id, part.name, subject);
  const [first] = roles;
  const named = scope === 'selected' && first !== undefined ? taxonomy.roles[first] : undefined;
  const of = scope === 'passing' ? `${roles.length}-of-${taxonomy.roles.length}` : '';
  const name = fileName(named?.title ?? title, [of, part.name], ending);
  saveFile(name, new Blob([content], { type: TYPES[ending] ?? XML }));
  return `${name} saved, ${counted(roles.length, 'role')}.`;
}

async function subjectOf(
  loaded: LoadedTaxonomy,
  view: View,
  found: FoundRoles | null,
  scope: Scope,
): Promise<Subject> {
  const { taxonomy, analysis } = loaded.catalogue;
  const { colours, sizes } = lookOf(taxonomy, analysis, view.colour, view.size);
  const palette = await loadMarkColours();
  return {
    ...{ taxonomy, analysis, dossiers: await allDossiers(loaded) },
    roles: rolesInScope(taxonomy, scope, view, found),
    strength: scope === 'passing' ? view.strength : 0,
    colours: Array.from(colours, (slot) => palette[slot] ?? ''),
    radii: radiiOf(taxonomy.roles, sizes),
    title: taxonomy.name ?? SITE_TITLE,
    isRolegraphs: loaded.own === null && isRolegraphsOwn(),
    date: new Date().toISOString().slice(0, 10),
  };
}

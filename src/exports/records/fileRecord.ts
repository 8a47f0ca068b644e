import { zipSync } from 'fflate';
import { type Dossier, writeFileRecord } from '../../domain';
import { fileName } from '../fileName';
import type { FileFormat, Subject, Written } from '../types';

/** The text form of a record: of one role a text, of several an archive with a text each. */
export const fileRecord: FileFormat = {
  id: 'file-record',
  label: 'File records',
  note: 'records as text, for reading and editing; several are a .zip, which opens here again',
  parts: [{ name: 'records', label: 'Save', write }],
};

function write({ taxonomy, dossiers, roles }: Subject): Written {
  const titles = new Map(taxonomy.roles.map(({ id, title }) => [id, title]));
  const records = roles.flatMap((index) => dossiers[index]?.record ?? []);
  const texts = records.map((record) =>
    writeFileRecord(record, { habitats: taxonomy.habitats, titles }),
  );
  const [only = ''] = texts;
  if (texts.length < 2) return { ending: 'txt', content: only };
  const names = records.map(({ id }: Pick<Dossier, 'id'>, at) =>
    fileName(`${at + 1} ${id}`, [], 'txt'),
  );
  const encoder = new TextEncoder();
  const files = texts.map((text, at) => [names[at] ?? '', encoder.encode(text)] as const);
  return { ending: 'zip', content: zipSync(Object.fromEntries(files)) };
}

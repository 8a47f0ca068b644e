import { writeNotebook } from '../../notebook';
import { keptLineages } from '../../storage';
import { saveFile, writeStored } from '../../ui';
import { session } from './session';

/** Under this name the browser keeps when all was exported last, in milliseconds since 1970. */
export const EXPORTED = 'rolegraph.notebook-exported';

/** Saves all that is the reader's own as one file. */
export async function exportAll(): Promise<void> {
  const text = writeNotebook(session.getState().entries.values(), await keptLineages());
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`rolegraph-notebook-${day}.json`, new Blob([text], { type: 'application/json' }));
  writeStored(EXPORTED, Date.now());
}

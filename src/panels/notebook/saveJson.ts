import { slugify } from '../../domain';
import { saveFile } from '../../ui';

const LONGEST = 60;

/** Saves a text of JSON as a file that is called by a title. */
export function saveJson(title: string, otherwise: string, text: string): void {
  const name = slugify(title).slice(0, LONGEST).replace(/-$/, '') || otherwise;
  saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
}

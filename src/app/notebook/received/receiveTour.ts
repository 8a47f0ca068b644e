import { readTourFile } from '../../../notebook';
import { receive } from './received';

/** No tour is larger: all its texts at their longest. */
const MOST_BYTES = 1_000_000;

/** Offers the tour to be kept where the files are one; answers whether they are. */
export async function receiveTour(files: readonly File[]): Promise<boolean> {
  const [file] = files;
  if (files.length !== 1 || !file?.name.endsWith('.json') || file.size > MOST_BYTES) return false;
  const content = readTourFile(await file.text());
  if (content) receive({ kind: 'tour', content });
  return content !== undefined;
}

import { expose } from 'comlink';
import { FORMATS } from '../exports';
import type { FilesWorkerApi } from './types';

// A thousand roles as a graph take longer to write than the page may be held up.
const api: FilesWorkerApi = {
  write(id, name, subject) {
    const format = FORMATS.find((one) => one.id === id);
    const part = format?.parts.find((one) => one.name === name);
    if (!part) throw new Error(`There is no format "${id}".`);
    return part.write(subject);
  },
};
expose(api);

import { ArchiveFault, decodeText, isArchive, unpack } from '../../formats';
import type { Format } from './format';
import { isJunk } from './junk';

/** A .zip of any files that open. */
export const archive: Format = {
  name: 'a .zip of such files',
  recognises: ({ bytes }) => !!bytes && isArchive(bytes),
  read: ({ path: archived, bytes = new Uint8Array() }) => {
    try {
      const files = unpack(bytes, (path) => !isJunk(path)).map((file) => {
        const path = `${archived}/${file.path}`;
        return { path, bytes: file.bytes, ...decodeText(path, file.bytes) };
      });
      if (files.length) return { files };
      return { problems: [{ file: archived, message: 'there are no files in this archive' }] };
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      return { problems: [{ file: archived, message: error.message }] };
    }
  },
};

import { hasProperties, readNotes } from '../../formats';
import type { Format } from './format';

/** Markdown notes that link to one another, such as Obsidian's. */
export const notes: Format = {
  name: 'Markdown notes',
  // Markdown is any text: only properties above it, or its ending, tell.
  recognises: ({ path, text }) => /\.(md|markdown)$/i.test(path) || hasProperties(text),
  together: true,
  read: (...files) => ({ tables: readNotes(files) }),
};

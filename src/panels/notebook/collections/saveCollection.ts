import { contentOf, type Entry, writeNotebook } from '../../../notebook';
import { saveJson } from '../saveJson';

/** Saves a collection as a notebook that holds nothing else, which others can import. */
export const saveCollection = (collection: Entry<'collection'>): void =>
  saveJson(contentOf(collection).title, 'collection', writeNotebook([collection], new Map()));

import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';

/** What opens, in the order in which a file is asked; CSV takes any text. */
export const FORMATS: readonly Format[] = [json, csv];

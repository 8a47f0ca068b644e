import { bundle } from './bundle';
import { csv } from './csv';
import type { Format } from './format';

/** What opens, in the order in which a file is asked; CSV takes any text. */
export const FORMATS: readonly Format[] = [bundle, csv];

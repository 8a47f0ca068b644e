import type { DataSet } from './data';
import type { Exploring } from './explore';
import type { Figures } from './figures';
import type { Held } from './memory';
import type { Opening } from './opening';
import type { Published } from './published';
import type { Questions } from './questions';
import type { ReadingTimes } from './reading';
import type { Rest } from './rest';
import type { Unattended } from './unattended';

/** What was measured with one data set: medians of the repetitions. */
export interface Result {
  readonly set: DataSet;
  readonly pairs: number;
  readonly plain?: Figures;
  readonly ours: Figures;
  readonly unattended: Unattended;
  readonly unattendedPlain?: Unattended;
  readonly opening?: Opening;
  /** Of the built-in taxonomy, which needs no files to be opened. */
  readonly rest?: Rest;
  /** Milliseconds for all counts of the filters. */
  readonly facets: number;
  readonly questions: Questions;
  readonly reading: ReadingTimes;
  readonly exploring: Exploring;
}

/** Everything that a report is written from. */
export interface Results {
  readonly sets: readonly Result[];
  readonly memory?: readonly Held[];
  readonly published?: readonly Published[];
  readonly repeat: number;
  readonly browser: string;
  readonly devicePixelRatio: number;
}

import { answered } from './answered';
import { database } from './database';

/** Raised when choices mean something else; older ones are not looked for. */
const VERSION = 1;

/** What was chosen under a name; undefined where nothing was, or nothing can be read. Its reader checks it. */
export async function savedChoice(name: string): Promise<unknown> {
  try {
    const saved = await answered((await database()).get('choices', name));
    return saved?.version === VERSION ? saved.value : undefined;
  } catch {
    // What cannot be read is asked again.
    return undefined;
  }
}

/** Saves what was chosen under a name, if that is possible. */
export async function saveChoice(name: string, value: unknown): Promise<void> {
  try {
    await answered((await database()).put('choices', { version: VERSION, value }, name));
  } catch {
    // What cannot be kept is asked again.
  }
}

/** How many choices this browser keeps. */
export async function countChoices(): Promise<number> {
  try {
    return await answered((await database()).count('choices'));
  } catch {
    return 0;
  }
}

/** Deletes all choices. */
export async function forgetChoices(): Promise<void> {
  try {
    await answered((await database()).clear('choices'));
  } catch {
    // What cannot be kept need not be forgotten.
  }
}

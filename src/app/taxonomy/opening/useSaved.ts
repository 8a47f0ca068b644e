import { useEffect, useState } from 'react';
import type { SavedLine } from '../../../storage';
import { isOfStorage } from '../../../storage/errors';

const NOT_DELETED =
  'This browser did not delete it. Close other tabs with this page, and try again.';

interface Saved {
  readonly lines: readonly SavedLine[];
  /** For how many kinds of files it is kept how they are read. */
  readonly choices: number;
  /** Why the list is not complete, or what did not work. */
  readonly problem: string | undefined;
  readonly remove: (fingerprint: string) => Promise<void>;
  readonly forgetChoices: () => Promise<void>;
}

/** What is saved in this browser, and ways to delete it. */
export function useSaved(): Saved {
  const [lines, setLines] = useState<readonly SavedLine[]>([]);
  const [choices, setChoices] = useState(0);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const list = async () => {
      const storage = await import('../../../storage');
      setLines(await storage.listSaved());
      setChoices(await storage.countChoices());
    };
    list().catch((error: unknown) => {
      if (isOfStorage(error)) setProblem(error.message);
      else reportError(error);
    });
  }, []);
  return {
    ...{ lines, choices, problem },
    remove: async (fingerprint) => {
      const { deleteSaved } = await import('../../../storage');
      const isGone = await deleteSaved(fingerprint);
      setProblem(isGone ? undefined : NOT_DELETED);
      if (isGone) setLines((before) => before.filter((line) => line.fingerprint !== fingerprint));
    },
    forgetChoices: async () => {
      await (await import('../../../storage')).forgetChoices();
      setChoices(0);
    },
  };
}

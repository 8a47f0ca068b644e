import { proxy } from 'comlink';
import type { Preview } from '../compile';
import type { Host } from './host';
import { collectParts, openTaxonomyOf, type Parts } from './openTaxonomy';
import { startWorker } from './startWorker';
import {
  type AskingFiles,
  FaultyFiles,
  type HowToOpen,
  type Opened,
  type OpeningOptions,
  type OpenTaxonomy,
  type Refused,
  type WorkerApi,
} from './types';

/**
 * Opens a taxonomy of the reader's own, or answers what has to be asked first. Rejects with
 * FaultyFiles, with an AbortError when `signal` ends it, or with whatever else went wrong; nothing is saved then.
 */
export async function openFiles(
  files: readonly File[],
  how: HowToOpen,
  { onProgress, signal }: OpeningOptions,
): Promise<OpenTaxonomy | AskingFiles> {
  const host = startWorker();
  const parts = collectParts();
  try {
    const answer = await untilAborted<Answer>(
      signal,
      host,
      host.api.open(files, how, proxy(onProgress), proxy(parts.add)),
    );
    return 'asked' in answer
      ? askingFiles(answer.asked, host, parts)
      : openedBy(answer, host, parts);
  } catch (error) {
    if (!(error instanceof FaultyFiles && error.asking)) host.stop();
    throw error;
  }
}

function askingFiles(preview: Preview, host: Host<WorkerApi>, parts: Parts): AskingFiles {
  const { api, failed } = host;
  return {
    preview,
    count: (plan) => Promise.race([api.count(plan), failed]),
    proposeAs: (table, holds) => Promise.race([api.proposeAs(table, holds), failed]),
    async open(plan, { onProgress, signal }) {
      try {
        const opening = api.openWith(plan, proxy(onProgress));
        return openedBy(await untilAborted<Opened | Refused>(signal, host, opening), host, parts);
      } catch (error) {
        if (!(error instanceof FaultyFiles)) host.stop();
        throw error;
      }
    },
    close: host.stop,
  };
}

/** What a worker has opened. Throws FaultyFiles. */
function openedBy(answer: Opened | Refused, host: Host<WorkerApi>, parts: Parts): OpenTaxonomy {
  if ('problems' in answer) {
    const { preview } = answer;
    throw new FaultyFiles(answer, preview && askingFiles(preview, host, parts));
  }
  return openTaxonomyOf(answer, parts, host);
}

async function untilAborted<T>(
  signal: AbortSignal,
  { failed }: Host<WorkerApi>,
  answer: PromiseLike<T>,
): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
  });
  return Promise.race([answer, failed, aborted]);
}

type Answer = Opened | Refused | { readonly asked: Preview };

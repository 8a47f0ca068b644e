import { expose } from 'comlink';
import type { SearchIndex } from '../search';
import { createReasons, type Reasons } from '../why';
import { answerReasons } from './answerReasons';
import type { ReasonsWorkerApi } from './types';

// The built-in taxonomy has no worker; questions about its records are answered here, off the page's thread.
let reasons: Promise<Reasons> = Promise.reject(new Error('No taxonomy yet.'));
reasons.catch(() => {});

const api: ReasonsWorkerApi = {
  async begin(taxonomy, address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const { passages } = (await response.json()) as SearchIndex;
    reasons = createReasons(taxonomy, passages);
    await reasons;
  },
  ...answerReasons(() => reasons),
};
expose(api);

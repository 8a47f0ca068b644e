import 'fake-indexeddb/auto';
import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, expect } from 'vitest';
import { answer, serve } from './host';
import { close } from './page';
import { forgetSaved } from './saved';
import { silence } from './silence';
import { simulateWorkers, workersStarted } from './workers';

configure({
  asyncUtilTimeout: 5000,
  // All of the page's markup would bury the sentence.
  getElementError: (message) => new Error(message?.split('\n')[0]),
});

simulateWorkers();
// Also for workers, which take what there is when they start.
Object.assign(globalThis, { fetch: answer });

beforeEach(async () => {
  await forgetSaved();
  localStorage.clear();
  sessionStorage.clear();
  serve();
  silence.begin();
  // On a busy machine the first compiling of all records takes its time.
}, 30_000);

afterEach(() => {
  close();
  expect(silence.end()).toEqual([]);
});

// One that started while another still loads the same script would be deaf.
afterEach(workersStarted);

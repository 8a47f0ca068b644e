import 'fake-indexeddb/auto';
import { type Config, configure, getConfig } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import './gaps';
import { answer, serve } from './host';
import { endListeners, keepListeners } from './listeners';
import { close } from './page';
import { forgetSaved } from './saved';
import { silence } from './silence';
import { simulateStyles } from './styles';
import { SimulatedWorker, workersStarted } from './workers';

configure({
  asyncUtilTimeout: 10_000,
  // All of the page's markup would bury the sentence.
  getElementError: (message) => new Error(message?.split('\n')[0]),
} as Partial<Config>);
// Nor are the roles of all its elements listed; each wait that ends would have them listed again.
Object.defineProperty(getConfig(), '_disableExpensiveErrorDiagnostics', {
  configurable: true,
  get: () => true,
  set: () => {},
});
// What it listens to it does once for a document.
userEvent.setup();
keepListeners();

simulateStyles();
// Also for workers, which take what there is when they start.
Object.assign(globalThis, { fetch: answer, Worker: SimulatedWorker });

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
  endListeners();
  expect(silence.end()).toEqual([]);
});

// A part that is on its way when the document goes would be missing for all tests that follow.
afterEach(async () => {
  await workersStarted();
  await vi.dynamicImportSettled();
});

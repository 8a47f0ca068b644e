import 'fake-indexeddb/auto';
import { configure } from '@testing-library/dom';
import { defineWebWorkers } from '@vitest/web-worker/pure';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { answer, serve } from './host';
import { close } from './page';
import { silence } from './silence';

configure({
  asyncUtilTimeout: 5000,
  // All of the page's markup would bury the sentence.
  getElementError: (message) => new Error(message?.split('\n')[0]),
});

// A simulated file cannot be cloned.
defineWebWorkers({ clone: 'none' });
// Also for workers, which take what there is when they start.
Object.assign(globalThis, { fetch: answer });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  sessionStorage.clear();
  serve();
  silence.begin();
});

afterEach(() => {
  close();
  expect(silence.end()).toEqual([]);
});

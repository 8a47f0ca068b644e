import { describe, expect, test } from 'vitest';
import {
  createAsyncStore,
  type LoadContext,
  type Snapshot,
  stateFor,
} from '../../../src/ui/hooks/asyncStore';

interface Question extends LoadContext<number> {
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

/** A load function that is answered by hand, and what a store publishes of it. */
function setUp() {
  const questions: Question[] = [];
  const load = (_key: string, context: LoadContext<number>) =>
    new Promise<string>((resolve, reject) => {
      questions.push({ ...context, resolve, reject });
    });
  const published: Snapshot<string, string, number>[] = [];
  const store = createAsyncStore<string, string, number>((next) => published.push(next));
  const question = (at: number) => questions[at] ?? expect.fail(`no question ${at}`);
  const states = () => published.map(({ key, state }) => [key, state.status, state.value]);
  return { load, question, published, store, states };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a store of one value that is loaded', () => {
  test('publishes the value, and nothing before it', async () => {
    const { load, question, store, states } = setUp();
    store.ask(load, 'a');
    expect(states()).toEqual([]);
    question(0).resolve('A');
    await settled();
    expect(states()).toEqual([['a', 'done', 'A']]);
  });

  test('drops an answer that comes after another question was asked, in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { load, question, store, states } = setUp();
      store.ask(load, 'a');
      store.ask(load, 'b');
      for (const at of order) {
        question(at).resolve(`answer ${at}`);
        await settled();
      }
      expect(states()).toEqual([['b', 'done', 'answer 1']]);
    }
  });

  test('drops a late failure, too', async () => {
    const { load, question, store, states } = setUp();
    store.ask(load, 'a');
    store.ask(load, 'b');
    question(1).resolve('B');
    await settled();
    question(0).reject(new Error('late'));
    await settled();
    expect(states()).toEqual([['b', 'done', 'B']]);
  });

  test('aborts a load when another question is asked, and when it is dropped or stopped', () => {
    const { load, question, store, states } = setUp();
    store.ask(load, 'a');
    store.ask(load, 'b');
    expect([question(0).signal.aborted, question(1).signal.aborted]).toEqual([true, false]);
    store.drop();
    expect(question(1).signal.aborted).toBe(true);
    expect(states()).toEqual([]);
    store.ask(load, 'c');
    store.stop();
    expect(question(2).signal.aborted).toBe(true);
    expect(states()).toEqual([['c', 'stopped', undefined]]);
  });

  test('publishes nothing of a load that was dropped', async () => {
    const { load, question, store, states } = setUp();
    store.ask(load, 'a');
    store.drop();
    question(0).report(0.5);
    question(0).resolve('A');
    await settled();
    expect(states()).toEqual([]);
  });

  test('publishes progress until the value is there', async () => {
    const { load, question, published, store } = setUp();
    store.ask(load, 'a');
    question(0).report(0.25);
    question(0).report(0.75);
    question(0).resolve('A');
    await settled();
    question(0).report(1);
    expect(published.map(({ state }) => state)).toEqual([
      { status: 'loading', value: undefined, progress: 0.25 },
      { status: 'loading', value: undefined, progress: 0.75 },
      { status: 'done', value: 'A' },
    ]);
  });

  test('keeps the previous value of the same source while the next one is loaded', async () => {
    const { load, question, store, states } = setUp();
    store.ask(load, 'a');
    question(0).resolve('A');
    await settled();
    store.ask(load, 'b');
    question(1).report(0.5);
    store.ask((key, context) => load(key, context), 'b');
    question(2).report(0.5);
    expect(states()).toEqual([
      ['a', 'done', 'A'],
      ['b', 'loading', 'A'],
      ['b', 'loading', undefined],
    ]);
  });

  test('says that a load has failed, and loads once more when asked to', async () => {
    const { load, question, published, store, states } = setUp();
    store.ask(load, 'a');
    question(0).reject(new Error('offline'));
    await settled();
    expect(published[0]?.state).toMatchObject({ status: 'failed', error: { message: 'offline' } });
    store.retry();
    question(1).resolve('A');
    await settled();
    expect(states()).toEqual([
      ['a', 'failed', undefined],
      ['a', 'loading', undefined],
      ['a', 'done', 'A'],
    ]);
  });

  test('takes a load that throws at once for one that failed', async () => {
    const { published, store } = setUp();
    store.ask(() => {
      throw new Error('no worker');
    }, 'a');
    await settled();
    expect(published[0]?.state).toMatchObject({
      status: 'failed',
      error: { message: 'no worker' },
    });
  });

  test('can be retried after it was stopped, and before anything was asked', async () => {
    const { load, question, store, states } = setUp();
    store.retry();
    store.stop();
    expect(states()).toEqual([]);
    store.ask(load, 'a');
    store.stop();
    store.retry();
    question(1).resolve('A');
    await settled();
    expect(states().at(-1)).toEqual(['a', 'done', 'A']);
  });
});

describe('the state of what is asked now', () => {
  const load = async () => 'A';
  const snapshot = { load, key: 'a', state: { status: 'done', value: 'A' } } as const;

  test('is the latest one when it belongs to this key', () => {
    expect(stateFor(snapshot, load, 'a')).toBe(snapshot.state);
  });

  test('is loading for another key, with the previous value', () => {
    expect(stateFor(snapshot, load, 'b')).toMatchObject({ status: 'loading', value: 'A' });
  });

  test('is loading without a value for another source, and before the first', () => {
    const nothing = { status: 'loading', value: undefined, progress: undefined };
    expect(stateFor(snapshot, async () => 'B', 'a')).toEqual(nothing);
    expect(stateFor(undefined, load, 'a')).toEqual(nothing);
  });
});

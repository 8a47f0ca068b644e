import { expect, test, vi } from 'vitest';
import { createSaving } from '../../../../src/app/notebook/createSaving';
import type { Entry } from '../../../../src/notebook';

const note = (id: string) => ({ id }) as Entry;

/** A storage that answers when it is told to. */
function slowStorage() {
  const asked: { entries: readonly Entry[]; answer: () => void; refuse: () => void }[] = [];
  const keep = (entries: readonly Entry[]) =>
    new Promise<readonly Entry[]>((resolve, reject) => {
      asked.push({ entries, answer: () => resolve(entries), refuse: () => reject(new Error()) });
    });
  return { asked, keep };
}

test('what is changed while a request runs waits for the next; until it is kept, all of it is known to be unkept', async () => {
  const { asked, keep } = slowStorage();
  const onKept = vi.fn();
  const saving = createSaving({ keep, onKept, onFailed: () => {} });
  for (const id of ['a', 'b', 'c']) saving.save(note(id));
  expect(asked.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['a']]);
  expect(saving.unkept().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  asked[0]?.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(saving.unkept().map(({ id }) => id)).toEqual(['b', 'c']);
  asked[1]?.answer();
  await vi.waitFor(() => expect(onKept).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(saving.unkept()).toEqual([]));
});

test('what is refused is unkept, and asked for again with the next change', async () => {
  const { asked, keep } = slowStorage();
  const onFailed = vi.fn();
  const saving = createSaving({ keep, onKept: () => {}, onFailed });
  saving.save(note('a'));
  asked[0]?.refuse();
  await vi.waitFor(() => expect(onFailed).toHaveBeenCalledOnce());
  expect(saving.unkept().map(({ id }) => id)).toEqual(['a']);
  saving.save(note('b'));
  expect(asked[1]?.entries.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('what was erased is not kept by a request that waits', async () => {
  const { asked, keep } = slowStorage();
  const saving = createSaving({ keep, onKept: () => {}, onFailed: () => {} });
  for (const id of ['a', 'b', 'c']) saving.save(note(id));
  saving.forget(['b']);
  asked[0]?.answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.entries.map(({ id }) => id)).toEqual(['c']);
});

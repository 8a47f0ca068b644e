import { expect, test } from 'vitest';
import { droppedFiles } from '../../../src/app/taxonomy/opening/droppedFiles';

const file = (fullPath: string) => ({
  ...{ isFile: true, isDirectory: false, fullPath },
  file: (found: (file: File) => void) => found(new File(['x'], fullPath.replace(/.*\//, ''))),
});

/** A folder that gives one entry at a time, as browsers give a hundred. */
const folder = (fullPath: string, ...inside: unknown[]) => ({
  ...{ isFile: false, isDirectory: true, fullPath },
  createReader: () => {
    const left = [...inside];
    return { readEntries: (found: (part: unknown[]) => void) => found(left.splice(0, 1)) };
  },
});

const dropped = (...entries: unknown[]) =>
  droppedFiles({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [new File(['x'], 'as it is.csv')],
  } as unknown as DataTransfer);

test('files in dropped folders are named by their paths', async () => {
  const roles = folder('/data/roles', file('/data/roles/b.yaml'), file('/data/roles/a.yaml'));
  const found = await dropped(folder('/data', roles, file('/data/families.yaml')), file('/c.csv'));
  expect(found.map(({ name }) => name)).toEqual([
    ...['c.csv', 'data/families.yaml', 'data/roles/a.yaml', 'data/roles/b.yaml'],
  ]);
});

test('a folder that cannot be read is a fault, not an empty folder', async () => {
  const locked = {
    ...{ isFile: false, isDirectory: true, fullPath: '/locked' },
    createReader: () => ({
      readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('Not allowed')),
    }),
  };
  await expect(dropped(locked)).rejects.toThrow('Not allowed');
});

test('without a folder the files are as they are', async () => {
  const found = await dropped(file('/as it is.csv'), null);
  expect(found.map(({ name }) => name)).toEqual(['as it is.csv']);
});

import { describe, expect, test } from 'vitest';
import { framedTours } from '../../../../src/app/exporting/framedTours';
import { deleteEntry, newEntry, readShared } from '../../../../src/notebook';
import { TOUR_IN_LINK } from '../../../../src/state';

const stamp = { at: 1, by: 'one' };
const tour = (id: string, ...texts: readonly string[]) =>
  newEntry(
    'tour',
    { id, lineage: 'ours' },
    { title: 'Mine', steps: texts.map((text) => ({ title: 'A step', text, link: 'view=table' })) },
    stamp,
  );
const builtIn = { tours: [{ id: 'introduction', title: 'An introduction', steps: [] }] } as never;

describe('the tours that a frame can play', () => {
  test('are those of the taxonomy by name, and one’s own in the link itself', () => {
    const [first, mine] = framedTours(builtIn, [tour('aaaaaaaa-1', 'A *text*')]);
    expect(first).toMatchObject({ tour: 'introduction', fragment: '', fits: true });
    expect(mine).toMatchObject({
      key: 'aaaaaaaa-1',
      title: 'Mine',
      tour: TOUR_IN_LINK,
      fits: true,
    });
    expect(readShared(mine?.fragment ?? '', (id) => id)).toMatchObject({
      content: { steps: [{ text: 'A *text*', link: 'view=table' }] },
    });
  });

  test('one that is too long for a link is named as that', () => {
    // What is the same again and again would be packed into little.
    const text = Array.from({ length: 400 }, (_, at) => Math.sin(at).toString(36).slice(3)).join(
      ' ',
    );
    expect(framedTours({}, [tour('aaaaaaaa-1', text)])[0]?.fits).toBe(true);
    const halves = [0, 1, 2, 3].map((at) => text.slice(at * 1000));
    expect(framedTours({}, [tour('aaaaaaaa-1', ...halves)])[0]?.fits).toBe(false);
  });

  test('deleted ones and those without a step are none', () => {
    const deleted = deleteEntry(tour('aaaaaaaa-1', ''), { at: 2, by: 'one' });
    expect(framedTours({}, [deleted, tour('aaaaaaaa-2')])).toEqual([]);
  });
});

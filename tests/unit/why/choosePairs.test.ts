import { describe, expect, test } from 'vitest';
import type { PassageText } from '../../../src/search';
import { createFindPairs } from '../../../src/why/passages';

type Written = string | readonly [PassageText['place'], string];

/** What is found in common between the first two of some records, each a few texts: what is marked on either side. */
async function between(...records: readonly (readonly Written[])[]) {
  const own = records.map((texts, role) =>
    texts.map((written, entry): PassageText => {
      const [place, text] = typeof written === 'string' ? (['log', written] as const) : written;
      return { role, place, entry, text };
    }),
  );
  const pairs = (await createFindPairs(own))(0, 1);
  return pairs.map(({ passages, shared, isWeak }) => ({
    texts: passages.map(({ spans }) => spans.map(({ text }) => text).join('')),
    marked: passages.map(({ spans }) => spans.flatMap(({ text, hit }) => (hit ? [text] : []))),
    shared: shared.map(({ text, roles }) => `${text} ${roles}`),
    isWeak,
  }));
}
const OTHERS = [
  ['The kiln is cold and the ledger is shut.', 'The oven and the ledger.'],
  ['The oven and the flour.', 'The ledger and the flour.'],
  ['The oven is on, and the rye is up.'],
  ['The rye and the oven.'],
  ['The hare and the tortoise.'],
  ['The tortoise and the rye.'],
];

describe('the passages of two records', () => {
  test('that share a term which is rare here come first', async () => {
    const [best] = await between(
      ['The oven is lit and the ledger waits.', 'The thermostat and the oven.'],
      ['The oven and the ledger.', 'Somebody turned the thermostat.'],
      ...OTHERS,
    );
    expect(best).toMatchObject({
      marked: [['thermostat'], ['thermostat']],
      shared: ['thermostat 2'],
      isWeak: false,
    });
  });

  test('share nothing in words that are common English, or in figures', async () => {
    expect(
      await between(
        ['They gave the forty things back and might travel.', 'The year 2019.'],
        ['She gave forty more things away and might have gone.', 'In 2019 and after.'],
        ...OTHERS,
      ),
    ).toEqual([]);
  });

  test('share a term of two words, as one', async () => {
    const [best] = await between(
      ['The special project was approved.'],
      ['All special projects wait for the summer.'],
      ...OTHERS,
    );
    expect(best).toMatchObject({
      marked: [['special project'], ['special projects']],
      shared: ['special project 2'],
    });
  });

  test('share a word in any of its forms', async () => {
    const [best] = await between(
      ['The invoices were reconciled.'],
      ['Reconciling the invoice took a week.'],
      ...OTHERS,
    );
    expect(best?.marked).toEqual([
      ['invoices', 'reconciled'],
      ['Reconciling', 'invoice'],
    ]);
  });

  test('are each shown once, and so is what they share', async () => {
    const found = await between(
      ['The thermostat and the sextant.', 'A thermostat again, and a gasket.'],
      ['The sextant, the thermostat, the gasket.', 'The thermostat once more.'],
      ...OTHERS,
    );
    const texts = found.flatMap((pair) => pair.texts);
    expect(new Set(texts).size).toBe(texts.length);
    const shared = found.flatMap((pair) => pair.shared);
    expect(new Set(shared).size).toBe(shared.length);
  });

  test('that share nothing are not shown', async () => {
    expect(await between(['The kiln is hot.'], ['The sextant is lost.'], ...OTHERS)).toEqual([]);
    expect(await between([], ['The sextant is lost.'], ...OTHERS)).toEqual([]);
  });

  test('of which the best share little are said to', async () => {
    const found = await between(
      ['The winter ledger and the kitchen.'],
      ['The kitchen in summer, and the harbour.'],
      ...OTHERS,
    );
    expect(found).toMatchObject([{ marked: [['kitchen'], ['kitchen']], isWeak: true }]);
  });

  test('are taken sentence by sentence where they are long, and never from where they are cited', async () => {
    const long = `${'The oven is on, and the rye is up. '.repeat(8)}The sextant was found.`;
    const [best] = await between(
      [['summary', long]],
      [
        ['complaints', 'Nobody has the key.\n— sextant makers, composite'],
        ['related', 'Sextant'],
        ['summary', 'Somebody lost the sextant.'],
      ],
      ...OTHERS,
    );
    expect(best?.texts).toEqual(['The sextant was found.', 'Somebody lost the sextant.']);
  });

  test('in another language are not read by English rules', async () => {
    const [best] = await between(
      ['Der Rat tagt hier und prüft die Kasse.'],
      ['Die Kasse wird geprüft, sagt der Rat.'],
      ...Array.from({ length: 12 }, (_, at) => [`Der Ofen ${at} ist heiß und die Luft auch.`]),
    );
    // "Rat" and "die" are English words, too.
    expect(best?.shared).toEqual(['kasse 2', 'rat 2']);
  });

  test('of records that have only titles are their titles', async () => {
    const titles = ['Nurse Practitioner', 'Registered Nurse', 'Baker', 'Clerk', 'Welder', 'Potter'];
    const [best] = await between(...titles.map((title) => [['title', title]] as const));
    expect(best).toMatchObject({ texts: titles.slice(0, 2), marked: [['Nurse'], ['Nurse']] });
  });
});

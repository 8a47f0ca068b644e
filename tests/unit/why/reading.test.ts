import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Compiled, compile } from '../../../src/compile';
import { readCsv } from '../../../src/formats';
import { type PassageText, passagesOf } from '../../../src/search';
import type { Reading, Reasons } from '../../../src/why';
import { createReading } from '../../../src/why/reading';
import { builtIn, builtInReasons } from '../builtIn';

interface Text {
  readonly role?: string;
  readonly text: string;
}
type Own = PassageText[][];

const textsOf = (file: string) => parse(readFileSync(`tests/texts/${file}`, 'utf8')) as Text[];

function passagesByRole({ taxonomy, dossiers }: Compiled): Own {
  const own: Own = taxonomy.roles.map(() => []);
  const all = passagesOf({ fingerprint: '', ...taxonomy }, dossiers);
  for (const passage of all) own[passage.role]?.push(passage);
  return own;
}

const reader = ({ taxonomy }: Compiled, own: Own) =>
  createReading({ fingerprint: '', ...taxonomy }, own);

const firstOf = ({ nearest }: Reading): string | undefined => nearest[0]?.role;

/** Reads all texts: those whose role is not first, and those without a role for which one is claimed. */
async function misread(read: Reasons['read'], texts: readonly Text[]) {
  const first = await Promise.all(texts.map(async ({ text }) => firstOf(await read(text))));
  const wrong = texts.filter(({ role }, at) => first[at] !== role);
  return {
    missed: wrong.flatMap(({ role }) => role ?? []),
    claimed: wrong.filter(({ role }) => role === undefined).map(({ text }) => text),
  };
}

describe('of thirty texts', () => {
  test('the right role of the built-in taxonomy is first in at least 26, and nothing is claimed for ten of other trades', async () => {
    const texts = textsOf('built-in.yaml');
    const { missed, claimed } = await misread((await builtInReasons()).read, texts);
    expect([texts.length, claimed]).toEqual([30, []]);
    expect(texts.length - missed.length, missed.join()).toBeGreaterThanOrEqual(26);
  });

  test('the same holds for O*NET', async ({ skip }) => {
    const folder = '../shared/onet';
    skip(!existsSync(folder), `${folder} is not there`);
    const table = (name: string) => readCsv(name, readFileSync(`${folder}/${name}`, 'utf8'));
    const tables = [table('roles.csv'), table('matches.csv')];
    const onet = compile({ kind: 'tables', tables }) as Compiled;
    const texts = textsOf('onet.yaml');
    const read = await reader(onet, passagesByRole(onet));
    const { missed, claimed } = await misread(async (text) => read(text), texts);
    expect([texts.length, claimed]).toEqual([30, []]);
    expect(texts.length - missed.length, missed.join()).toBeGreaterThanOrEqual(26);
  });
});

describe('the phrases of an advert', () => {
  test('stand beside translations that are in a record, word for word; a text of no role has none', async () => {
    const [text, nonsense] = [textsOf('built-in.yaml')[0], textsOf('built-in.yaml').at(-1)];
    const { taxonomy, dossiers } = builtIn();
    const { read } = await builtInReasons();
    const { phrases } = await read(text?.text ?? '');
    expect(phrases.length).toBeGreaterThan(0);
    for (const { role, passages, translation } of phrases) {
      const at = taxonomy.roles.findIndex(({ id }) => id === role);
      const entry = dossiers[at]?.record?.autopsy?.find((one) => one.translation === translation);
      const quoted = passages[1].spans.map((span) => span.text).join('');
      expect(entry?.advert).toContain(quoted.replaceAll('…', ''));
    }
    expect((await read(nonsense?.text ?? '')).phrases).toEqual([]);
    expect((await read('')).nearest).toEqual([]);
  });
});

describe('the measure', () => {
  const SURE = 95;

  test('is calibrated: adverts that the index lacks find their role, words dealt out across roles find none surely', async () => {
    const own = passagesByRole(builtIn());
    const { roles } = builtIn().taxonomy;
    const isAdvert = ({ place }: PassageText) => place === 'autopsy';
    const read = await reader(
      builtIn(),
      own.map((texts) => texts.filter((each) => !isAdvert(each))),
    );
    const adverts = own.map((texts) => texts.filter(isAdvert).map(({ text }) => lineOf(text)));
    const words = adverts.map((texts) => texts.join(' ').split(' '));
    const isSure = ({ nearest }: Reading) => (nearest[0]?.ahead ?? 0) >= SURE;
    const readings = adverts.map((texts, at) => {
      const reading = read(texts.join('\n'));
      return { isOwn: firstOf(reading) === roles[at]?.id, isSure: isSure(reading) };
    });
    const dealt = adverts.map((_, at) => read(everyOther(words, at)));
    const sure = readings.filter((each) => each.isSure);
    expect(readings.filter((each) => each.isOwn).length).toBeGreaterThan(0.6 * roles.length);
    expect(sure.filter((each) => each.isOwn).length).toBeGreaterThan(0.85 * sure.length);
    expect(dealt.filter(isSure).length).toBeLessThan(0.1 * roles.length);
  });
});

/** The first line: what the advert says. */
const lineOf = (text: string) => text.split('\n')[0] ?? '';

/** A text of which each word is from another role. */
function everyOther(words: readonly (readonly string[])[], start: number): string {
  return words
    .map((own, at) => own[(start + at) % own.length])
    .filter((_, at) => at % 2)
    .join(' ');
}

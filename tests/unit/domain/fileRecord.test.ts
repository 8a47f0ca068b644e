import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FamilyId, type Habitat, readFileRecord, writeFileRecord } from '../../../src/domain';
import { changed, lineWith, TEXT } from './fileRecordText';

const REAL = new URL('../../../../shared/records/machine-learning-engineer.txt', import.meta.url);
const family = 'data-and-ai' as FamilyId;
const vocabulary = [{ id: 'canteens', name: 'Canteens ‘of the Future’' }] as Habitat[];
const messages = (notes: readonly { message: string }[]) => notes.map(({ message }) => message);

describe('a file record', () => {
  const { record, ...reading } = readFileRecord(TEXT, { family, habitats: vocabulary });

  it('is read into a role record, to the last line', () => {
    expect(reading).toMatchObject({ faults: [], unread: [] });
    expect(record).toMatchObject({
      id: 'teapot-inspector',
      title: 'Teapot Inspector',
      family: 'data-and-ai',
      aliases: ['Kettle Analyst', 'Head of Spouts (Acting)', 'DevOps Steward'],
      habitats: ['canteens', 'listed-buildings'],
      salary: { amount: 41500, currency: 'USD', basis: 'file record' },
      flightRisk: { percent: 55, diagnosis: 'Leaves when the tea does.' },
      encounters: [{ if: 'THIRSTY', then: 'Ask for water.' }],
      log: [{ from: '09:00', to: '10:30', activity: 'Morning Lid Review' }],
      notes: { orgChart: 'Who may ask about the teapots, and who may not.' },
    });
  });

  it('has the remark and the quotation in [03] as commentary and delusion', () => {
    expect(record?.salary).toMatchObject({
      commentary: 'Includes one teapot.',
      delusion: 'Paid to look at the lid until the lid is agreed.',
    });
  });

  it('has names and texts in pairs', () => {
    expect(record?.metrics?.map(({ name }) => name)).toEqual(['Lids Lifted', 'Spouts Per Quarter']);
    expect(record?.weaponry).toEqual([
      { name: 'Calibrated Spoon', use: 'Stirs what was settled.' },
    ]);
  });

  it('has adverts and complaints with their sources, or without where they are redacted', () => {
    expect(record?.autopsy?.map(({ source }) => source)).toEqual([undefined, 'a composite']);
    expect(record?.complaints).toEqual([
      { quotes: ['Nobody drinks it.', 'They only photograph it.'], source: 'a shift rota' },
      { quotes: ['I was promised biscuits.'] },
    ]);
  });

  it('has related roles with ids made from their titles', () => {
    expect(record?.related).toEqual([
      {
        role: 'biscuit-auditor',
        match: 72,
        title: 'Biscuit Auditor',
        blurb: 'Signs for every crumb.',
      },
      { role: 'head-of-saucers', match: 8, title: 'Head of Saucers' },
    ]);
  });

  it('says what was inferred, with its line', () => {
    expect(reading.warnings).toEqual([
      {
        line: lineWith('Kettle'),
        field: 'aliases',
        message:
          'cut into 3 where the page had no break: "Kettle Analyst", "Head of Spouts (Acting)", "DevOps Steward"',
      },
      {
        line: lineWith('Listed'),
        field: 'habitats',
        message: '"Listed Buildings" is new to the vocabulary, as listed-buildings',
      },
      { line: lineWith('$41'), field: 'salary.currency', message: '$ read as USD' },
      {
        line: lineWith('[IF'),
        field: 'encounters[1].if',
        message: 'the condition "THIRSTY" is kept in capitals',
      },
      {
        line: lineWith('[11]'),
        field: 'related',
        message: 'role ids made from titles: biscuit-auditor, head-of-saucers',
      },
    ]);
    expect(reading.newHabitats).toEqual([{ id: 'listed-buildings', name: 'Listed Buildings' }]);
  });

  it('reads the same with other line endings, stray spaces and curly quotes', () => {
    const plain = readFileRecord(TEXT).record;
    const copies = [
      `\ufeff${TEXT.replaceAll('\n', '\r\n')}`,
      TEXT.replaceAll('\n', '\r'),
      TEXT.replaceAll('\n', ' \t\u00a0\n\n  \t'),
      TEXT.replaceAll(' ', '\u00a0'),
      TEXT.replaceAll(' ', '\t'),
      TEXT.replaceAll('"\n', '”\n').replaceAll('\n"', '\n“'),
    ];
    for (const copy of copies) expect(readFileRecord(copy).record).toEqual(plain);
  });

  it('takes sections by their number, in any order and under any heading', () => {
    const other = TEXT.replace('[05] THE METRICS', '[05] WAS GEMESSEN WIRD');
    expect(readFileRecord(other).record?.metrics).toHaveLength(2);
  });

  it('has no family but unclassified unless one is named, and the asked-for one wins', () => {
    const named = changed('Teapot Inspector\n', 'Teapot Inspector\nFAMILY: people\n');
    expect(readFileRecord(TEXT).record?.family).toBe('unclassified');
    expect(readFileRecord(named).record?.family).toBe('people');
    const reading = readFileRecord(named, { family });
    expect(reading.record?.family).toBe('data-and-ai');
    expect(messages(reading.warnings)).toContain(
      'family data-and-ai is asked for, and taken instead of people',
    );
  });

  it('leaves out a section with nothing under its heading, and says so', () => {
    const { record, warnings } = readFileRecord(changed('[IF THIRSTY:]Ask for water.\n', ''));
    expect(record).toBeDefined();
    expect(record).not.toHaveProperty('encounters');
    expect(warnings).toContainEqual({
      line: lineWith('[07]'),
      field: 'encounters',
      message: 'section [07] is empty',
    });
  });

  it('returns every line that it has no place for', () => {
    const text = `${changed('→\nSYSTEM', '→\nCopyright\nSYSTEM')}[14] APPENDIX\nA tea bag\n`;
    const { faults, unread } = readFileRecord(text);
    expect(faults).toEqual([]);
    expect(unread.map((line) => line.text)).toEqual(['Copyright', '[14] APPENDIX', 'A tea bag']);
  });

  it('loses no line, wherever a stray one stands', () => {
    const lines = TEXT.split('\n');
    lines.forEach((_, place) => {
      const text = lines.toSpliced(place, 0, 'Stray Line').join('\n');
      const { record, faults, unread } = readFileRecord(text);
      const found = /stray.line/i.test(JSON.stringify([record, unread])) || faults.length > 0;
      expect(found, `before line ${place + 1}`).toBe(true);
    });
  });

  it('takes "- " aliases as they are', () => {
    const text = changed('Kettle AnalystHead of Spouts (Acting)DevOps Steward', '- McKettleBoss');
    const { record, warnings } = readFileRecord(text);
    expect(record?.aliases).toEqual(['McKettleBoss']);
    expect(warnings.some((note) => note.field === 'aliases')).toBe(false);
  });

  it('takes a text after a backslash exactly', () => {
    const text = changed('Calibrated Spoon', '\\[05] Spoon\u00a0\\');
    expect(readFileRecord(text).record?.weaponry?.[0]?.name).toBe('[05] Spoon\u00a0\\');
  });

  it('names who presses and who is pressed', () => {
    const pressure = 'PRESSED BY:\n- caterer: wants a date\nPRESSES:\n- potter: wants a lid\n[02]';
    expect(readFileRecord(changed('[02]', pressure)).record?.orgChart).toEqual({
      pressedBy: [{ role: 'caterer', demand: 'wants a date' }],
      presses: [{ role: 'potter', demand: 'wants a lid' }],
    });
  });

  it.each([
    ['a level that the percent denies', 'ELEVATED RISK', 'LOW RISK', 'the text says "LOW", 55%'],
    ['a name that ends like a sentence', 'Lids Lifted', 'Lids are lifted.', 'out of step'],
    ['an hour without its nought', '[09:00', '[9:00', '9:00 read as 09:00'],
    ['a quotation without a source', 'biscuits."\n[SOURCE REDACTED]', 'biscuits."', 'redacted'],
    ['an id that no file could have', 'TEAPOT-INSPECTOR', 'TEAPOT (INSPECTOR)', 'file name'],
    ['a habitat without its dash', '- Listed', 'Listed', 'no dash'],
  ])('warns of %s, and reads on', (_, part, replacement, warning) => {
    const { record, warnings } = readFileRecord(changed(part, replacement));
    expect(record?.id).toBe('teapot-inspector');
    expect(messages(warnings).join('\n')).toContain(warning);
  });
});

const missing = existsSync(REAL) ? undefined : 'the sample record is not on this machine';

describe('the sample record', () => {
  const text = missing ? '' : readFileSync(REAL, 'utf8');
  const reading = missing ? undefined : readFileRecord(text, { family });

  it('is read without a fault or an unread line', (context) => {
    context.skip(missing !== undefined, missing);
    expect(reading).toMatchObject({ faults: [], unread: [] });
    expect(reading?.record?.aliases).toEqual([
      'AI Engineer',
      'Applied Scientist (ML)',
      'Algorithm Specialist',
      'Data Science Engineer',
    ]);
    const matches = reading?.record?.related?.map(({ match, title, blurb }) => [
      match,
      title,
      Boolean(blurb),
    ]);
    expect(matches).toEqual([
      [98, 'Enterprise Architect', true],
      [91, 'SDET', true],
      [84, 'Software Architect', true],
    ]);
  });

  it('is written again line for line, but for aliases and family', (context) => {
    context.skip(missing !== undefined, missing);
    if (!reading?.record) throw new Error('not read');
    const before = text.split('\n');
    const after = writeFileRecord(reading.record, { habitats: reading.newHabitats }).split('\n');
    const aliases = before.findIndex((line) => line.startsWith('KNOWN ALIASES')) + 1;
    const expected = before.toSpliced(
      aliases,
      1,
      ...(reading.record.aliases ?? []).map((alias) => `- ${alias}`),
    );
    expect(after).toEqual(expected.toSpliced(2, 0, 'FAMILY: data-and-ai'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoleRecord, readFileRecord, roleRecord, writeFileRecord } from '../../../src/domain';
import { arbitraryHabitats, arbitraryRecord } from './arbitraryRecord';

const record = (parts: object): RoleRecord =>
  roleRecord.parse({ id: 'tester', title: 'Tester', family: 'unclassified', ...parts });

const throughText = (value: RoleRecord) => readFileRecord(writeFileRecord(value));

describe('a record written as a file record', () => {
  it('is read back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryHabitats, (value, habitats) => {
        const reading = readFileRecord(writeFileRecord(value, { habitats }), { habitats });
        expect(reading).toMatchObject({ faults: [], unread: [] });
        expect(reading.record).toStrictEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('is written the same again once it was read', () => {
    fc.assert(
      fc.property(arbitraryRecord, (value) => {
        const text = writeFileRecord(value);
        expect(writeFileRecord(readFileRecord(text).record ?? value)).toBe(text);
      }),
    );
  });

  it('keeps a related role without a title, and one whose title makes another id', () => {
    const value = record({
      related: [
        { role: 'sdet', match: 91 },
        { role: 'cto', match: 40, title: 'Head of Diagrams', blurb: 'Approves arrows.' },
        { role: 'vp', match: 12, blurb: 'Is told about the arrows.' },
        { role: 'intern', match: 9, because: 'Both draw arrows.' },
      ],
    });
    expect(throughText(value).record).toStrictEqual(value);
  });

  it('takes a title from those given where the entry has none', () => {
    const value = record({ related: [{ role: 'sdet', match: 91 }] });
    const titles = new Map([[value.related?.[0]?.role ?? value.id, 'SDET']]);
    const text = writeFileRecord(value, { titles });
    expect(readFileRecord(text).record?.related).toStrictEqual([
      { role: 'sdet', match: 91, title: 'SDET' },
    ]);
  });

  it('writes the sections [12] and [13] where there is something in them', () => {
    const value = record({
      related: [{ role: 'cto', match: 40, title: 'Cto', because: 'Both draw arrows.' }],
      saysMeans: [{ says: 'Let us align.', means: 'No.' }],
      becomes: [
        { title: 'Head of Arrows', after: 'the merger', role: 'cto' },
        { title: 'Consultant' },
      ],
    });
    const text = writeFileRecord(value);
    expect(text).toContain('Cto\nBECAUSE: Both draw arrows.\n→\n');
    expect(text.split('\n').slice(-9, -1)).toEqual([
      ...['[12] SAYS / MEANS', 'SAYS: Let us align.', 'MEANS: No.'],
      ...['[13] BECOMES', '- Head of Arrows', 'AFTER: the merger', 'ROLE: cto', '- Consultant'],
    ]);
    expect(throughText(value)).toMatchObject({ record: value, faults: [], unread: [] });
  });

  it('has eleven bare headings when it holds nothing', () => {
    const text = writeFileRecord(record({}));
    expect(text.match(/^\[\d\d\] .+$/gm)).toHaveLength(11);
    expect(throughText(record({})).warnings).toHaveLength(11);
  });

  it('names a habitat where the vocabulary knows it, and gives its id where it does not', () => {
    const habitats = [{ id: 'tech', name: 'Large Tech (Ground Floor)' }] as never;
    const text = writeFileRecord(record({ habitats: ['tech', 'sheds'] }), { habitats });
    expect(text).toContain('- Large Tech (Ground Floor)\n- sheds\n');
  });

  it('prints pay in other currencies by their code', () => {
    const salary = { amount: 90000, currency: 'EUR', basis: 'estimate' };
    const text = writeFileRecord(record({ salary }));
    expect(text).toContain('MARKET AVERAGE\nEUR 90,000\nBASIS: estimate\n');
  });
});

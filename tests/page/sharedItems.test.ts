import { within } from '@testing-library/dom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { habitats, mle, records, type SourceRecord, titleOf } from '../browser/records';
import { reasons } from './support/evidence';
import { follow, heading, open } from './support/page';

const named = (field: string, key: string) => (record: SourceRecord) =>
  ((record[field] ?? []) as Record<string, string>[]).map((entry) => String(entry[key]));
/** What is shared, under its heading on the page of reasons: where it stands in a dossier, and its names in a record. */
const KINDS = [
  {
    kind: 'Habitats',
    section: /^habitats$/,
    names: (record: SourceRecord) =>
      (record.habitats ?? []).map((id) => habitats.find((one) => one.id === id)?.name ?? ''),
  },
  { kind: 'Tools', section: /^weaponry$/, names: named('weaponry', 'name') },
  { kind: 'Metrics', section: /^metrics$/, names: named('metrics', 'name') },
  { kind: 'Hours', section: /^log$/, names: named('log', 'activity') },
  {
    kind: 'Matched with',
    section: /^(related|citations)$/,
    names: (record: SourceRecord) => (record.related ?? []).map(({ role }) => titleOf(role)),
  },
];

/** The first two records that share a name, and the name as each writes it. */
function sharing(names: (record: SourceRecord) => string[]) {
  const all = records.map((record) => ({ record, own: names(record) }));
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      for (const one of a.own) {
        const other = b.own.find((name) => name.toLowerCase() === one.toLowerCase());
        if (other === undefined) continue;
        return { ends: [a.record, b.record] as const, said: [one, other] as const };
      }
    }
  }
  throw new Error('no two records share any');
}

/** Notes what would be marked on the page, which the simulated document cannot do. */
function noteMarks() {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { escape: CSS.escape.bind(CSS), highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  /** What is marked in the dossier, and in which section. */
  return () => {
    const ranges = [...(highlights.get('sought') ?? [])];
    const section = ranges[0]?.startContainer.parentElement?.closest<HTMLElement>('[data-section]');
    return { texts: ranges.map(String), section: section?.dataset.section ?? '' };
  };
}

test('an item under each heading leads to its own entry in both dossiers', async () => {
  const marked = noteMarks();
  const reader = await open();
  for (const { kind, section, names } of KINDS) {
    const { ends, said } = sharing(names);
    const [a, b] = ends;
    for (const [side, role] of ends.entries()) {
      follow(`?role=${a.id}&why=${b.id}`);
      const list = await within(await reasons(a.title, b.title)).findByRole(
        'list',
        { name: kind },
        { timeout: 25_000 },
      );
      await reader.click(within(list).getByRole('button', { name: `${said[0]} in ${role.title}` }));
      await expect.poll(heading).toBe(role.title);
      // What goes by a name is marked once, where the entry is.
      await expect
        .poll(marked)
        .toEqual({ texts: [said[side]], section: expect.stringMatching(section) });
    }
  }
});

test('a shared passage leads to where it stands in both dossiers', async () => {
  const marked = noteMarks();
  const reader = await open();
  const b = records.find(({ id }) => id === mle.related?.[0]?.role) as SourceRecord;
  for (const role of [mle, b]) {
    follow(`?role=${mle.id}&why=${b.id}`);
    const figures = await within(await reasons(mle.title, b.title)).findAllByRole(
      'figure',
      {},
      { timeout: 25_000 },
    );
    const passage = figures.find(({ textContent }) => textContent?.includes(role.title));
    const shared = passage?.querySelector('mark')?.textContent;
    expect(shared).toBeTruthy();
    await reader.click(within(passage as HTMLElement).getByRole('button'));
    await expect.poll(heading).toBe(role.title);
    await expect.poll(() => marked().texts).toContain(shared);
  }
});

import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../../../src/compile';
import type { Taxonomy } from '../../../../src/domain';
import { readCsv } from '../../../../src/formats';
import { firstRows, type Listing, listingsOf } from '../../../../src/panels/evidence/listings';
import { pairsCsv } from '../../../../src/panels/evidence/pairsCsv';
import { passagesOf } from '../../../../src/search';
import { createReasons } from '../../../../src/why';

const { taxonomy: some, dossiers } = compile({
  kind: 'tables',
  tables: [
    readCsv(
      'roles.csv',
      `id,title,summary
a,Baker,Kneads dough before dawn
b,Miller,Grinds flour for dough
c,"Clerk, senior",Stamps forms in triplicate
d,Registrar,Stamps forms in triplicate
`,
    ),
    readCsv('matches.csv', 'source,target,match\na,b,80\nb,a,70\na,c,95\nb,c,60\nd,ghost,90\n'),
  ],
}) as Compiled;
const taxonomy: Taxonomy = { fingerprint: '', ...some };
const names = (listing: Listing) =>
  firstRows(listing, listing.count).map(({ a, b }) => `${a.id} ${b.id}`);

describe('the lists of the evidence', async () => {
  const run = (await createReasons(taxonomy, passagesOf(taxonomy, dossiers))).survey();
  while (!run.isDone()) run.step();
  const { leastSupported, missing, notNamedBack } = listingsOf(taxonomy, run.result());

  test('begin with the number that lies farthest above its affinity, of filed roles', () => {
    expect(names(leastSupported)).toEqual(['a c', 'b c', 'a b']);
    expect(leastSupported.row(0)).toMatchObject({ ab: 95, ba: undefined });
  });

  test('name what is missing, and what is not named back by the highest number', () => {
    expect(names(missing)).toEqual(['c d']);
    expect(names(notNamedBack)).toEqual(['a c', 'b c']);
  });

  test('are copied with every row', () => {
    const lines = pairsCsv(notNamedBack).split('\r\n');
    expect(lines[0]).toBe('role,title,other,other title,gives,is given,affinity,supported');
    expect(lines[1]).toMatch(/^a,Baker,c,"Clerk, senior",95,,\d+,(yes|no)$/);
    expect(lines).toHaveLength(4);
  });
});

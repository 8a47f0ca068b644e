import { describe, expect, test } from 'vitest';
import { sourceFile, tablesOf } from './sourceFile';

describe('Markdown notes', () => {
  const BAKER = `---
aliases: [bread man]
manager: "[[Mill/miller]]"
since: 2015-03-01
tags: craft, food
---
See [[Miller|the miller]] and [[Ghost#Part]], not \`[[code]]\` or ![[bread.png]]. #early #1

## Day
Sells to [the cook](../People/The%20Cook.md).
`;
  const files = [
    sourceFile('vault/Baker.md', BAKER),
    sourceFile('vault/Mill/Miller.md', '# The Miller\r\n\r\nWorks with [[baker]].\r\n'),
    sourceFile('vault/People/The Cook.md', ''),
    sourceFile('vault/.obsidian/app.json', '{}'),
  ];

  test('are roles with their properties, and relations by their links', async () => {
    const [notes, links] = await tablesOf(...files);
    expect(notes?.columns).toEqual([
      ...['id', 'title', 'aliases', 'manager', 'since', 'tags', 'summary', 'text'],
    ]);
    expect(notes?.rows.map(({ cells }) => cells)).toEqual([
      [
        ...['Baker', 'Baker', '["bread man"]', 'Miller', '2015-03-01', '["craft","food","early"]'],
        'See the miller and Ghost, not `code` or bread.png. #early #1',
        '## Day\nSells to the cook.',
      ],
      ['Miller', 'The Miller', '', '', '', '', 'Works with baker.', ''],
      ['The Cook', 'The Cook', '', '', '', '', '', ''],
    ]);
    expect(links?.rows.map(({ cells }) => cells)).toEqual([
      ['Baker', 'Miller', 'See the miller and Ghost, not or bread.png. #early #1'],
      ['Baker', 'Ghost', 'See the miller and Ghost, not or bread.png. #early #1'],
      ['Baker', 'The Cook', 'Sells to the cook.'],
      ['Miller', 'Baker', 'Works with baker.'],
    ]);
    expect(notes?.remarks).toHaveLength(1);
  });

  test('of the same name are kept apart by their folders', async () => {
    const [notes, links] = await tablesOf(
      sourceFile('a/Clerk.md', ''),
      sourceFile('b/Clerk.md', 'Not [[a/Clerk]].'),
    );
    expect(notes?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['a/Clerk', 'Clerk'],
      ['b/Clerk', 'Clerk'],
    ]);
    expect(links?.rows[0]?.cells.slice(0, 2)).toEqual(['b/Clerk', 'a/Clerk']);
  });

  test('with properties that are no YAML keep their text', async () => {
    const [notes] = await tablesOf(sourceFile('a.md', '---\na: [\n---\nText.\n'));
    expect(notes?.rows[0]?.cells).toEqual(['a', 'a', 'Text.']);
    expect(notes?.remarks[0]?.message).toContain('properties left out: this is not YAML');
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { publishFolder } from '../../../../src/build/publish/publishFolder';
import type { Catalogue } from '../../../../src/domain';
import { makeFolder } from '../folder';

const PAGE = `<head><title>Rolegraph</title><meta name="description" content="An explorer." />
<link rel="preload" href="./taxonomy/index.json?v=0"></head>`;
let home: string;
let lines: string[];
const at = (...path: string[]) => join(home, ...path);
const text = (...path: string[]) => readFileSync(at(...path), 'utf8');
const io = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
const run = (...args: string[]) => publishFolder([...args, '--out', at('site')], io, at('dist'));

beforeEach(() => {
  lines = [];
  home = makeFolder({
    'dist/index.html': PAGE,
    'dist/taxonomy/old.json': '{}',
    'dist/sw.js': 'precache([{url:"index.html",revision:"abc"},{url:"a.js",revision:null}])',
    'dist/manifest.webmanifest': '{"name":"Rolegraph","scope":"./"}',
    'roles.csv': 'id,title,manager\nhttp://x/A,"A ""b""",\ncon,C,http://x/A\nd-1,D,\n',
  });
});

describe('a published folder', () => {
  test('has the page with the taxonomy of the files, and its own title', async () => {
    expect(await run(at('roles.csv'), '--title', 'Us & <them>')).toBe(0);
    expect(lines.at(-1)).toContain('3 roles and 1 match are in');
    const html = text('site', 'index.html');
    expect(html).toContain('<title>Us &amp; &lt;them&gt;</title>');
    expect(html).toContain(
      'content="Us &amp; &lt;them&gt;: an explorer of its roles and matches."',
    );
    const { taxonomy } = JSON.parse(text('site', 'taxonomy', 'index.json')) as Catalogue;
    expect(html).toContain(`./taxonomy/index.json?v=${taxonomy.fingerprint}"`);
    expect(text('site', 'sw.js')).toContain(
      `{url:"index.html",revision:"${taxonomy.fingerprint}"}`,
    );
    expect(JSON.parse(text('site', 'manifest.webmanifest'))).toMatchObject({ name: 'Us & <them>' });
    expect(taxonomy.roles.map(({ title }) => title)).toEqual(['C', 'D', 'A "b"']);
    expect(existsSync(at('site', 'taxonomy', 'old.json'))).toBe(false);
  });

  test('names the files of dossiers by the id where every system can, and else by the index', async () => {
    await run(at('roles.csv'));
    expect(readdirSync(at('site', 'taxonomy', 'dossiers')).sort()).toEqual([
      '_0.json',
      '_2.json',
      'd-1.json',
    ]);
    expect(JSON.parse(text('site', 'taxonomy', 'dossiers', '_2.json'))).toMatchObject({
      id: 'http://x/A',
    });
  });

  test('has a tour from a file, unless it asks for what is not there', async () => {
    const link = (text: string) =>
      `{"title":"Us","steps":[{"title":"A","text":"","link":"${text}"}]}`;
    writeFileSync(at('us.json'), link('role=d-1&view=table'));
    expect(await run(at('roles.csv'), '--tour', at('us.json'))).toBe(0);
    const { taxonomy } = JSON.parse(text('site', 'taxonomy', 'index.json')) as Catalogue;
    expect(taxonomy.tours).toEqual([{ id: 'us', title: 'Us', steps: 1 }]);
    expect(text('site', 'taxonomy', 'tours', 'us.json')).toContain('role=d-1');
    writeFileSync(at('us.json'), link('role=ghost&colour=mood'));
    expect(await run(at('roles.csv'), '--tour', at('us.json'))).toBe(1);
    expect(lines.join('\n')).toContain('steps[1].link: the taxonomy knows no "role=ghost"');
  });

  test('has colours that stand out from the paper and in dark', async () => {
    await run(at('roles.csv'), '--colours', '#ffffff, #1B5E20');
    expect(text('site', 'index.html')).toContain('href="./taxonomy/colours.css"');
    const css = text('site', 'taxonomy', 'colours.css');
    expect(css).toMatch(/^:root \{\n {2}--fam-1: #[78][0-9a-f]{5};\n {2}--fam-2: #1b5e20;/);
    expect(css).toContain('  --fam-1: #ffffff;');
    expect(await run(at('roles.csv'), '--colours', 'red')).toBe(1);
    expect(lines).toContain('--colours: expected colours such as #1b5e20; found "red"');
  });

  test('is replaced by a later run, and by no faulty one', async () => {
    await run(at('roles.csv'));
    const before = text('site', 'index.html');
    writeFileSync(at('roles.csv'), 'id,title\na,"A\n');
    expect(await run(at('roles.csv'))).toBe(1);
    expect(lines.at(-2)).toContain('roles.csv:2: a quotation mark is opened');
    expect(text('site', 'index.html')).toBe(before);
    expect(existsSync(at('site.new'))).toBe(false);
  });

  test('is not put among other files, nor over what it is made of', async () => {
    mkdirSync(at('site'));
    writeFileSync(at('site', 'letter.txt'), 'Dear');
    expect(await run(at('roles.csv'))).toBe(1);
    expect(lines).toContain(`${at('site')}: there are other files in this folder`);
    expect(await publishFolder([at('roles.csv'), '--out', home], io, at('dist'))).toBe(1);
    expect(await publishFolder([at('none.csv'), '--out', at('new')], io, at('dist'))).toBe(1);
    expect(lines).toContain(`${at('none.csv')}: there is no such file`);
    expect(text('site', 'letter.txt')).toBe('Dear');
  });
});

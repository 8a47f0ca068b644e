import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { hasMarkup } from '../../../src/ui/markdown/hasMarkup';
import { Markdown, plainText } from '../../../src/ui/markdown/Markdown';

const read = (text: string, isLine = false) =>
  renderToStaticMarkup(createElement(Markdown, { text, isLine }));

describe('a text', () => {
  test.each([
    ['Two\nlines', '<p>Two<br/>lines</p>'],
    [
      '**bold**, *slanted*, ~~gone~~',
      '<p><strong>bold</strong>, <em>slanted</em>, <del>gone</del></p>',
    ],
    ['## Ask', '<h5>Ask</h5>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. three', '<ol start="3"><li>three</li></ol>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    ['    a < b', '<pre><code>a &lt; b</code></pre>'],
    ['- [x] asked', '<ul><li>☑ asked</li></ul>'],
    ['|a|b|\n|-|-|\n|1|2|', /<th>a<\/th>.*<td>2<\/td>/],
    ['\\*as typed\\*', '<p>*as typed*</p>'],
  ])('of Markdown: %j', (text, html) => expect(read(text)).toMatch(html));

  test('as a line has neither lists nor paragraphs', () => {
    expect(read('- *one*', true)).toBe('- <em>one</em>');
  });
});

describe('what could do harm', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '<!-- a --> <a href="javascript:alert(1)">a</a>',
  ])('HTML is text: %s', (text) => {
    expect(read(text).replaceAll(/<\/?p>/g, '')).not.toMatch(/<[^b]/);
    expect(read(text)).toContain('&lt;');
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](/records)',
    '[a](//example.org)',
    '[a](java&#10;script:alert(1))',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('a link that leads neither to the web nor to a mailbox is text: %s', (text) => {
    expect(read(text)).not.toContain('href');
  });

  test.each([
    ['[a](https://example.org/a "t")', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['<mailto:a@example.org>', 'mailto:a@example.org'],
    ['a@example.org', 'mailto:a@example.org'],
  ])('a link is opened apart from the page: %s', (text, address) => {
    const rest = 'target="_blank" rel="noopener noreferrer"';
    expect(read(text)).toContain(`<a href="${address}" title="${address}" ${rest}>`);
  });

  test('a picture is a link: nothing is fetched', () => {
    expect(read('![a map](https://example.org/a.png)')).toMatch(/<a href="[^"]+"[^>]*>a map<\/a>/);
    expect(read('![a](data:image/png;base64,AA)')).toBe('<p>![a](data:image/png;base64,AA)</p>');
  });

  test('any text is read, and no element is there but ours', () => {
    const part = fc.constantFrom(...'<>[]()!*_`~#|\\&: \n-1.', 'a', '<b>', 'javascript:', '](');
    const ours =
      /<\/?(?:p|strong|em|del|code|pre|br|hr|ul|ol|li|blockquote|h[456]|table|thead|tbody|tr|th|td|a)\b/g;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = read(parts.join(''));
        expect(html.replaceAll(ours, '')).not.toMatch(/<|\son\w+=|href="(?!https?:|mailto:)/);
      }),
    );
  });

  test.each(['>', '> ', '1. ', '[', '*a '])('nested without end it is text: %j', (sign) => {
    expect(read(sign.repeat(3000))).toContain(sign.trim().replace('>', '&gt;'));
  });
});

describe('plain text', () => {
  test.each(['The roadmap is a hostage.', 'Two\n\nparagraphs: one, two; 3 per cent (4).'])(
    'needs no reader: %j',
    (text) => {
      expect(hasMarkup(text)).toBe(false);
      expect(read(text).replaceAll(/<[^>]+>/g, '')).toBe(text.replaceAll('\n', ''));
    },
  );

  test('whatever reads otherwise than it is typed has markup', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        if (hasMarkup(text) || /[&"'\n\r]|^\s|\s$/.test(text) || !text) return;
        expect(read(text)).toBe(`<p>${text}</p>`);
      }),
    );
  });
});

test.each([
  ['**Ask** [why](https://example.org), `a < b`,\nand \\*so\\* on', 'Ask why, a < b,\nand *so* on'],
  ['## Ask\n\n- *one*\n- two\n\n> said', 'Ask\n\none\ntwo\n\nsaid'],
  ['|a|b|\n|-|-|\n|1|**2**|', 'a, b\n1, 2'],
  ['<b>as typed</b>', '<b>as typed</b>'],
])('is heard without its signs: %j', (text, words) => {
  expect(plainText(text).replaceAll(/\n{2,}/g, '\n\n')).toBe(words);
});

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/network/drawing/svg/fontFaces';
import { createSvgContext } from '../../../src/network/drawing/svg/svgContext';
import { SvgPath } from '../../../src/network/drawing/svg/svgPath';
import { cutLines, wrapped } from '../../../src/network/drawing/wrapped';
import { scaleThatFits } from '../../../src/network/drawing/writePng';

const TURN = 2 * Math.PI;
/** Every letter is ten pixels wide. */
const ruler = { width: (text: string) => 10 * text.length, drop: () => 4 };
const room = { width: 100, measure: ruler.width };
const context = () => createSvgContext(ruler);
const written = (paint: (on: ReturnType<typeof context>) => void) => {
  const on = context();
  paint(on);
  return on.elements().join('');
};

describe('a path of SVG', () => {
  test('has whole circles as elements of their own, and parts of them as arcs', () => {
    const path = new SvgPath();
    path.moveTo(15, 10);
    path.arc(10, 10, 5, 0, TURN);
    path.arc(40, 10, 5, 0, TURN / 4);
    expect(path.elements('')).toBe(
      '<path d="M45 10A5 5 0 0 1 40 15"/>\n<g>\n<circle cx="10" cy="10" r="5"/>\n</g>\n',
    );
  });

  test('begins where its first line leads, as on a canvas', () => {
    const path = new SvgPath();
    path.lineTo(1, 2);
    path.lineTo(3.456, 4);
    expect(path.elements('')).toBe('<path d="M1 2L3.46 4"/>\n');
  });
});

describe('a writer of SVG', () => {
  test('writes text as text, on the baseline of its middle, and knows its characters', () => {
    const on = context();
    Object.assign(on, { font: 'italic 500 12px "Serif", serif', textAlign: 'center' });
    Object.assign(on, { textBaseline: 'middle', letterSpacing: '0.5em', fillStyle: '#123456' });
    on.fillText('\u2068A & <B>\u2069', 10, 20);
    expect(on.elements().join('')).toBe(
      '<text x="10" y="24" font-family="&quot;Serif&quot;, serif" font-size="12" font-weight="500"' +
        ' font-style="italic" text-anchor="middle" letter-spacing="6" fill="#123456"' +
        '>A &amp; &lt;B&gt;</text>\n',
    );
    expect(on.written.get('italic "Serif", serif')?.has('B')).toBe(true);
    expect(on.measureText('AB').width).toBe(32);
  });

  test('leaves out what XML has no place for', () => {
    expect(written((on) => on.fillText('a\u0000b\ud800c', 0, 0))).toContain('>abc</text>');
  });

  test('moves, dashes and clips as long as a canvas would', () => {
    const text = written((on) => {
      on.save();
      on.translate(10, 0);
      on.scale(2, 2);
      on.beginPath();
      on.rect(0, 0, 5, 5);
      on.clip();
      on.setLineDash([3, 2]);
      on.strokeRect(0, 0, 1, 1);
      on.restore();
      on.strokeRect(0, 0, 1, 1);
    });
    const [clip, group, within, end, outside] = text.trim().split('\n');
    expect(clip).toContain('transform="matrix(2 0 0 2 10 0)"');
    expect(group).toBe('<g clip-path="url(#clip1)">');
    expect(within).toContain('stroke-dasharray="3 2" transform="matrix(2 0 0 2 10 0)"');
    expect(end).toBe('</g>');
    expect(outside).not.toMatch(/dash|transform/);
  });

  const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;
  test.skipIf(!hasRsvg)('writes what another program draws', () => {
    const elements = written((on) => {
      Object.assign(on, { font: '500 13px sans-serif', fillStyle: '#102030' });
      on.fillText('R & D', 5, 20);
      on.beginPath();
      on.arc(50, 50, 20, 0, TURN);
      on.fill();
    });
    const input = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80">${elements}</svg>`;
    const { status, stdout, stderr } = spawnSync('rsvg-convert', { input });
    expect([status, String(stderr)]).toEqual([0, '']);
    expect(stdout.subarray(1, 4).toString()).toBe('PNG');
    expect([stdout.readUInt32BE(16), stdout.readUInt32BE(20)]).toEqual([100, 80]);
  });
});

test('a picture that no canvas holds is scaled, in hundredths', () => {
  expect(scaleThatFits({ width: 1000, height: 800 }, 4)).toBe(4);
  expect(scaleThatFits({ width: 6000, height: 1000 }, 4)).toBe(2.73);
  expect(scaleThatFits({ width: 30_000, height: 30_000 }, 1)).toBe(0.27);
});

test('a range of a font covers its characters', () => {
  const covers = coverage('U+0000-00FF, U+2C??, U+20AC');
  expect([...'Aé€Ⱡ'].map(covers)).toEqual([true, true, true, true]);
  expect(covers('Ж')).toBe(false);
  expect(coverage('')('Ж')).toBe(true);
});

test('words are broken into lines, long ones anywhere, and cut where there are too many', () => {
  expect(wrapped('one two three four', '', room)).toEqual(['one two', 'three four']);
  expect(wrapped('abcdefghijklm no', '', room)).toEqual(['abcdefghij', 'klm no']);
  expect(cutLines('one two three four', '', room, 1)).toEqual(['one two t…']);
});

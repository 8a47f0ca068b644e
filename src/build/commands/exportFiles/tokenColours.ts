import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatHex, interpolate } from 'culori';

const TOKENS = fileURLToPath(new URL('../../../ui/tokens.css', import.meta.url));
const PLAIN = /--(fam-\d|stamp|ground): (#[0-9a-f]{6});/g;
const MIXED = /--fam-(1\d): color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, var\(--([\w-]+)\)\);/g;

/** The colours of the light theme by their numbers, as its style sheet has them. */
export function tokenColours(): readonly string[] {
  const css = readFileSync(TOKENS, 'utf8');
  const light = css.slice(0, css.indexOf('@media'));
  const plain = new Map([...light.matchAll(PLAIN)].map(([, name = '', hex = '']) => [name, hex]));
  const colours = Array.from({ length: 10 }, (_, slot) => plain.get(`fam-${slot}`) ?? '');
  for (const [, slot, first = '', share, second = ''] of light.matchAll(MIXED)) {
    const mix = interpolate([plain.get(second) ?? '', plain.get(first) ?? ''], 'rgb');
    colours[Number(slot)] = formatHex(mix(Number(share) / 100));
  }
  return [...colours, plain.get('stamp') ?? ''];
}

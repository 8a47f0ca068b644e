import { describe, expect, test } from 'vitest';
import { declaredPairs } from '../../../../src/graph';
import { assessmentText } from '../../../../src/panels/why/assessment';
import type { Why } from '../../../../src/why';
import { builtInReasons, builtInTaxonomy } from '../../builtIn';

const nothing = {
  things: { habitats: [], weapons: [], metrics: [], rituals: [] },
  ...{ passages: [], neighbours: [], isSupported: false },
};
const item: Why['things']['weapons'][number] = {
  text: 'stamp',
  excerpts: [undefined, undefined],
};
const say = (declared: number, affinity: number, some: object = { isSupported: true }) =>
  assessmentText(declared, { ...nothing, affinity, ...some });

describe('the assessment of a match', () => {
  test('says plainly when nothing supports it', () => {
    expect(say(60, 0, {})).toBe('Nothing on file supports the claim.');
    expect(say(60, 30, { things: { ...nothing.things, weapons: [item] } })).toMatch(
      /no more than most pairs/,
    );
  });

  test('says when number and records disagree, either way', () => {
    expect(say(91, 64)).toMatch(/less in common/);
    expect(say(61, 99)).toMatch(/more in common/);
    expect(say(91, 80)).toBe('The records bear the number out.');
    expect(say(61, 90)).toBe('The records bear the number out.');
  });

  // src/why/AFFINITY.md has the figures of O*NET, too.
  test('finds fault with few of the built-in matches', async () => {
    const taxonomy = builtInTaxonomy();
    const { explain } = await builtInReasons();
    const pairs = declaredPairs(taxonomy.matches, taxonomy.roles.length).filter(
      (_, at) => at % 2 === 0,
    );
    const texts = await Promise.all(
      pairs.map(async ({ a, b, ab, ba }) => {
        const [one, other] = [taxonomy.roles[a], taxonomy.roles[b]];
        const why = one && other && (await explain(one.id, other.id));
        return why ? assessmentText(Math.max(ab, ba), why) : '';
      }),
    );
    const borneOut = texts.filter((text) => text === 'The records bear the number out.');
    expect(borneOut.length / texts.length).toBeGreaterThan(0.85);
    expect(texts.every(Boolean)).toBe(true);
  });
});

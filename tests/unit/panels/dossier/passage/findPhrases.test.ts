import { describe, expect, test } from 'vitest';
import {
  findPhrases,
  type PassageSpan,
  pickOccurrences,
} from '../../../../../src/panels/dossier/passage/findPhrases';

const hit = (text: string): PassageSpan => ({ text, hit: true });
const plain = (text: string): PassageSpan => ({ text, hit: false });
const shown = (texts: readonly string[], spans: readonly PassageSpan[]) =>
  pickOccurrences(texts, findPhrases(texts, spans), spans).map(({ at, from, to }) => [
    at,
    texts[at]?.slice(from, to),
  ]);

describe('what is sought in a dossier', () => {
  test('of several words is found as a whole, not by one of them', () => {
    const texts = ['The board of Power', 'Power BI', '.', ' shows the board.'];
    expect(shown(texts, [hit('Power BI'), plain(': shows the board')])).toEqual([[1, 'Power BI']]);
  });

  test('is the entry of that name, not a mention before it, nor a longer name', () => {
    const related = [
      'Growth Product Manager',
      'Unlike the Product Manager, counts.',
      'Product Manager',
    ];
    expect(shown(related, [hit('Product Manager')])).toEqual([[2, 'Product Manager']]);
    const weapons = ['Confluence', '.', ' where Jira goes to rest', 'Jira', '.', ' bread tickets'];
    expect(shown(weapons, [hit('Jira'), plain(': bread tickets')])).toEqual([[3, 'Jira']]);
  });

  test('may have marks in it, and begin or end with them', () => {
    expect(shown(['We run CI/CD (v2).'], [hit('CI/CD (v2)')])).toEqual([[0, 'CI/CD (v2)']]);
    expect(shown(['C++ and C'], [hit('C++')])).toEqual([[0, 'C++']]);
    expect(shown(['a*b'], [hit('a.b')])).toEqual([]);
  });

  test('of a search is every word that was found, the passage itself first', () => {
    const texts = ['The form of the form', 'A form, stamped: no form'];
    expect(shown(texts, [plain('A '), hit('form'), plain(', stamped: no '), hit('form')])).toEqual([
      [1, 'form'],
      ...[
        [0, 'form'],
        [0, 'form'],
        [1, 'form'],
      ],
    ]);
  });

  test('that is nothing is nowhere', () => {
    expect(shown(['a'], [])).toEqual([]);
    expect(shown(['a'], [plain('a')])).toEqual([]);
  });
});

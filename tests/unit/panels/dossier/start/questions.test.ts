import { expect, test } from 'vitest';
import { passingRoles } from '../../../../../src/derive';
import type { Taxonomy } from '../../../../../src/domain';
import { questionsOf } from '../../../../../src/panels/dossier/start/questions';
import { facetsOf, readLink, writeLink } from '../../../../../src/state';
import { builtInTaxonomy } from '../../../builtIn';
import { taxonomy as small } from '../../../derive/taxonomy';

const builtIn = builtInTaxonomy();

test('the built-in records are asked three questions, each with an answer and a link that leads to it', () => {
  const questions = questionsOf(builtIn, null);
  expect(questions.map(({ text }) => text)).toEqual([
    'Which high-risk roles live in banks?',
    'Which data roles pay best?',
    'Who puts pressure on whom?',
  ]);
  for (const { view } of questions) {
    expect(readLink(writeLink(view), facetsOf(builtIn))).toEqual({ view, refused: [] });
    expect(passingRoles(builtIn, view.filters).count).toBeGreaterThan(0);
  }
  const { count } = passingRoles(builtIn, questions[0]?.view.filters ?? {});
  expect(count).toBeLessThan(10);
});

test('a question is left out where a taxonomy has nothing to answer it with', () => {
  // Nobody of high risk lives in its bank, and it has no pay, no pressure and no citations.
  expect(questionsOf(small, null).map(({ text }) => text)).toEqual([
    'Which roles belong together?',
  ]);
  const none = { source: [], target: [], percent: [] };
  const bare = { ...small, matches: none, roles: [] } as Taxonomy;
  expect(questionsOf(bare, null)).toEqual([]);
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newRole } from '../../../src/build/commands/newRole/newRole';
import { type NewRole, planNewRole } from '../../../src/build/commands/newRole/newRolePlan';
import { readDataFolder } from '../../../src/build/dataFolder';
import { compile } from '../../../src/compile';
import { formatProblem, roleRecord, SECTIONS } from '../../../src/domain';
import { makeFolder, recordsIn, runCommand, textOf } from './folder';

const folder = makeFolder({ 'roles/lid-fitter.yaml': 'id: lid-fitter\n' });
const sources = readDataFolder(folder);
const plan = (role: Omit<NewRole, 'folder'>) => planNewRole({ folder, ...role }, sources);

function textFor(title: string): string {
  const result = plan({ title, family: 'crafts' });
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.text;
}

/** The text with one block of its commented fields uncommented, as an editor would do it. */
const uncommented = (text: string, block: string) =>
  text.replace(block, () => block.replace(/^# /gm, ''));

const isValid = (text: string) =>
  compile({ ...sources, records: [{ path: 'roles/spout-fitter.yaml', text }] });

describe('the scaffold of a new role', () => {
  const text = textFor('Spout Fitter');
  const blocks = text.split('\n\n').filter((block) => /^# \w+:/m.test(block));

  it('is a valid record as it stands', () => {
    expect(isValid(text)).toHaveProperty('taxonomy');
    expect(parse(text)).toEqual({ id: 'spout-fitter', title: 'Spout Fitter', family: 'crafts' });
  });

  it('has every field of a record, ready to be uncommented', () => {
    const fields = blocks.map((block) => /^# (\w+):/m.exec(block)?.[1]);
    expect(['id', 'title', 'family', ...fields]).toEqual(Object.keys(roleRecord.shape));
    for (const { key } of SECTIONS) expect(fields).toContain(key);
  });

  it.each(blocks)('is still valid with one field uncommented: %s', (block) => {
    const filled = uncommented(text, block);
    expect(isValid(filled)).toHaveProperty('taxonomy');
    expect(Object.keys(parse(filled))).toHaveLength(4);
  });

  it('is valid with all of them uncommented, whichever role it is', () => {
    for (const title of ['Spout Fitter', 'Product Manager', 'Project Manager']) {
      const filled = textFor(title).replace(/^# (?!yaml)/gm, '');
      expect(roleRecord.safeParse(parse(filled)).error).toBeUndefined();
    }
  });

  it('quotes a title that YAML would read otherwise', () => {
    expect(parse(textFor('Lids: a #1 "Role"')).title).toBe('Lids: a #1 "Role"');
  });
});

describe('a new role', () => {
  it.each<[string, Omit<NewRole, 'folder'>, RegExp]>([
    ['exists already', { title: 'Lid Fitter' }, /lid-fitter\.yaml: this record exists already$/],
    [
      'is in an unknown family',
      { title: 'Potter', family: 'Pets' },
      /^--family: expected one of people/,
    ],
    ['has a title that makes no id', { title: '…' }, /^"…" id: expected a role id/],
    ['has a title of two lines', { title: 'Lid\nFitter Two' }, / title: expected one paragraph/],
  ])('is refused when it %s', (_, role, message) => {
    const result = plan(role);
    const problems = 'problems' in result ? result.problems.map(formatProblem) : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });
});

describe('npm run new-role', () => {
  it('writes the file, and does not write it again', () => {
    const own = makeFolder();
    const first = runCommand(newRole, 'Cup Fitter', '--data', own);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain(join(own, 'roles', 'cup-fitter.yaml'));
    expect(first.stdout).toContain('Next: ');
    const text = textOf(own, 'roles/cup-fitter.yaml');
    const second = runCommand(newRole, 'Cup Fitter', '--data', own);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('this record exists already');
    expect(textOf(own, 'roles/cup-fitter.yaml')).toBe(text);
    expect(recordsIn(own)).toEqual(['cup-fitter.yaml']);
  });

  it('shows its usage when no title is given', () => {
    const { status, stderr } = runCommand(newRole);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run new-role');
  });
});

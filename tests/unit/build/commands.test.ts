import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/build/commands';
import { bundle } from '../../../src/build/commands/bundle';
import { check } from '../../../src/build/commands/check';
import type { Io } from '../../../src/build/commands/command';
import { schema } from '../../../src/build/commands/schema';
import { compile, sourcesOf } from '../../../src/compile';
import { makeFolder, runCommand, textOf } from './folder';

const CLERK = 'id: clerk\ntitle: Clerk\nfamily: people\n';
const FAULTY = 'id: clerk\ntitle: Clerk\nfamily: people\nflightRisk: { percent: 180 }\n';

/** A command as it works on a folder of the test's own. */
const inFolder =
  (command: (args: readonly string[], io: Io, folder: string) => number, folder: string) =>
  (args: readonly string[], io: Io) =>
    command(args, io, folder);

describe('npm run check', () => {
  it('passes the built-in taxonomy, and sums it up', () => {
    const { status, stdout, stderr } = runCommand(check);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\| All +\| +\d+ \|/m);
  });

  it('reports a faulty record with file, line and field', () => {
    const folder = makeFolder({ 'roles/clerk.yaml': FAULTY });
    const { status, stdout, stderr } = runCommand(inFolder(check, folder));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('clerk.yaml:4 flightRisk.percent: ');
    expect(stderr).toContain(`One fault in ${folder}/.`);
  });

  it('fails a sound record that falls short of the editorial rules, and still sums it up', () => {
    const folder = makeFolder({ 'roles/clerk.yaml': CLERK });
    const { status, stdout, stderr } = runCommand(inFolder(check, folder));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\| All +\| +1 \|/m);
    expect(stderr).toMatch(/ faults in .*\/\.$/);
  });
});

describe('npm run bundle', () => {
  it('writes a file that can be opened', async () => {
    const folder = makeFolder({ 'roles/clerk.yaml': CLERK });
    const file = join(folder, 'roles.json');
    const { status, stdout } = runCommand(inFolder(bundle, folder), file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `1 role written to ${file}.` });
    const sources = await sourcesOf([{ path: 'roles.json', text: textOf(folder, 'roles.json') }]);
    expect('problems' in sources ? sources : compile(sources)).toHaveProperty('taxonomy');
  });

  it.each<[string, string[], string]>([
    ['no file is named', [], 'rolegraph: name the file to write: npm run bundle -- roles.json'],
    ['the folder is missing', [join('nowhere', 'a.json')], 'a.json: there is no such file'],
  ])('says so when %s', (_, args, message) => {
    const folder = makeFolder({ 'roles/clerk.yaml': CLERK });
    const { status, stderr } = runCommand(inFolder(bundle, folder), ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/Nothing was written\.$/);
  });
});

describe('npm run schema', () => {
  it('writes the known families and habitats', () => {
    const folder = makeFolder();
    const { status, stderr } = runCommand(inFolder(schema, folder));
    expect(status).toBe(0);
    const [roles, tours] = [join(folder, 'role.schema.json'), join(folder, 'tour.schema.json')];
    expect(stderr).toBe(`${roles} and ${tours} written.`);
    const { properties } = JSON.parse(textOf(folder, 'role.schema.json'));
    expect(properties.family.enum).toEqual(['people', 'crafts', 'unclassified']);
  });

  it('writes nothing when a vocabulary is faulty', () => {
    const folder = makeFolder({ 'families.yaml': '- { id: People }\n' });
    const { status, stderr } = runCommand(inFolder(schema, folder));
    expect(status).toBe(1);
    expect(stderr).toMatch(/Nothing was written\.$/);
  });
});

describe('the scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('name every command', () => {
    const started = Object.entries<string>(scripts).filter(([, line]) =>
      /commands\/main/.test(line),
    );
    expect(started.map(([name]) => name).sort()).toEqual(Object.keys(COMMANDS).sort());
    for (const [name, line] of started) expect(line.endsWith(` ${name}`)).toBe(true);
  });

  // The one test that starts a process: arguments come in, messages and the exit code go out.
  it('pass arguments and the exit code through', { timeout: 60_000 }, () => {
    const folder = makeFolder({ 'roles/lid-fitter.yaml': 'id: lid-fitter\n' });
    const main = String(scripts['new-role']).split(' ').slice(1);
    const args = ['--import', 'tsx', ...main, 'Lid Fitter', '--data', folder];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('lid-fitter.yaml: this record exists already');
  });
});

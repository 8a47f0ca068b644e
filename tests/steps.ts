import { spawn } from 'node:child_process';

/** One step of `npm test`: its name and its command. */
export type Step = readonly [name: string, command: string];

/** How a step went. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs steps one after another, each even when one before it failed. */
export async function inOrder(steps: readonly Step[], isLive = false): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await run(step, isLive));
  return outcomes;
}

/** Runs a step. Unless it is shown live, its output is printed when it ends, so that steps side by side do not mix. */
function run([name, command]: Step, isLive: boolean): Promise<Outcome> {
  const begin = performance.now();
  if (isLive) console.log(heading(name));
  const child = spawn(command, {
    shell: true,
    stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  let output = '';
  const keep = (text: Buffer) => {
    output += text;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (!isLive) console.log(`${heading(name)}\n${output.trimEnd()}`);
      resolve({ name, passed: status === 0, seconds: (performance.now() - begin) / 1000 });
    });
  });
}

const heading = (name: string) => `\n== ${name}`;

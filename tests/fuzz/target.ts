import fc from 'fast-check';

/** Something that is given hostile inputs, and must not mind. */
export interface Target {
  readonly name: string;
  /** How many of a hundred inputs it gets: the more an input costs, the fewer. */
  readonly share: number;
  readonly property: (onTime: (ms: number, input: unknown) => void) => fc.IAsyncProperty<[unknown]>;
}

/** What takes longer hangs. */
export const LONGEST_MS = 1000;

/** Runs a target on an input: no exception, no second of work, and nothing left on what all objects share. */
export function target<T>(
  called: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  run: (input: T) => void | Promise<void>,
): Target {
  const shared = String(Reflect.ownKeys(Object.prototype));
  return {
    ...{ name: called, share },
    property: (onTime) =>
      fc.asyncProperty(inputs as fc.Arbitrary<unknown>, async (input) => {
        // Time of the processor: a busy machine is no hang.
        const before = process.cpuUsage();
        await run(input as T);
        const { user, system } = process.cpuUsage(before);
        onTime((user + system) / 1000, input);
        if (String(Reflect.ownKeys(Object.prototype)) !== shared)
          throw new Error('left something on Object.prototype');
      }),
  };
}

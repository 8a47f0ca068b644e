import { onTestFinished } from 'vitest';

/** Notes the workers that are started from a script of such a name: their addresses, and the places of those that were ended. */
export function noteWorkers(script: string) {
  const started: string[] = [];
  const ended: number[] = [];
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    private readonly place: number | undefined;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (String(address).includes(script)) this.place = started.push(String(address)) - 1;
    }
    override terminate(): void {
      super.terminate();
      if (this.place !== undefined) ended.push(this.place);
    }
  };
  // By itself: what the page has of storage is a stub as well, and must last as long as the page.
  onTestFinished(() => {
    globalThis.Worker = Worker;
  });
  return { started, ended };
}

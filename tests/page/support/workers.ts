import * as comlink from '../../../node_modules/comlink';

// Workers run beside the page, in its thread. Each has its own module, and shares all others with the page. What passes
// between them is not copied: a simulated file cannot be.

/** One end of the way between page and worker. */
class End {
  private readonly listeners = new Map<string, Set<(event: unknown) => void>>();
  other: End | undefined;

  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }
  removeEventListener(type: string, listener: (event: unknown) => void): void {
    this.listeners.get(type)?.delete(listener);
  }
  postMessage(data: unknown): void {
    setTimeout(() => this.other?.emit('message', { data, origin: '' }));
  }
  emit(type: string, event: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
}

/** Workers start one after another: what is exposed meanwhile is of the one that starts. */
let queue = Promise.resolve();
let started = 0;

export class SimulatedWorker extends End {
  /** The inner end of the one that starts now. */
  static starting: End | undefined;
  /** What was said before the worker's script was there. */
  private early: unknown[] | null = [];

  constructor(address: URL | string) {
    super();
    const inside = new End();
    queue = queue.then(() => this.load(String(address), inside));
  }
  override postMessage(data: unknown): void {
    if (this.early) this.early.push(data);
    else super.postMessage(data);
  }
  terminate(): void {
    this.other = undefined;
  }
  private async load(address: string, inside: End): Promise<void> {
    started++;
    SimulatedWorker.starting = inside;
    try {
      await import(/* @vite-ignore */ `${new URL(address, location.href).pathname}?${started}`);
      [this.other, inside.other] = [inside, this];
      const { early } = this;
      this.early = null;
      for (const data of early ?? []) super.postMessage(data);
    } catch (error) {
      this.emit('error', { message: String(error) });
    }
  }
}

/** Resolves when all workers have started: none may come when the document is gone. */
export const workersStarted = (): Promise<void> => queue;

/** What stands in for comlink's: a worker answers who started it, also where modules have been loaded anew since. */
export function expose(api: unknown): void {
  const { starting } = Worker as unknown as typeof SimulatedWorker;
  comlink.expose(api, starting as unknown as comlink.Endpoint);
}

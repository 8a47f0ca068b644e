/** What a load function gets beside the key. */
export interface LoadContext<P> {
  /** Aborted as soon as the value is no longer wanted. */
  readonly signal: AbortSignal;
  /** Publishes how far the load has come. Ignored once it has ended or is no longer wanted. */
  readonly report: (progress: P) => void;
}

/** Loads the value of a key. It is the same function while the source of the values is the same. */
export type Load<K, T, P> = (key: K, context: LoadContext<P>) => Promise<T>;

/** Where a load stands. While one is under way, `value` is the previous one of the same source. */
export type AsyncState<T, P> =
  | { readonly status: 'loading'; readonly value: T | undefined; readonly progress: P | undefined }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly value: undefined; readonly error: unknown }
  | { readonly status: 'stopped'; readonly value: undefined };

/** A state, with what was asked. */
export interface Snapshot<K, T, P> {
  readonly load: Load<K, T, P>;
  readonly key: K;
  readonly state: AsyncState<T, P>;
}

/** Runs one load at a time. */
export interface AsyncStore<K, T, P> {
  /** Starts a load. One that is still running is aborted, and its answer dropped. */
  readonly ask: (load: Load<K, T, P>, key: K) => void;
  /** Starts the latest load once more. */
  readonly retry: () => void;
  /** Aborts the load and publishes that it was stopped. */
  readonly stop: () => void;
  /** Aborts the load and publishes nothing more of it. */
  readonly drop: () => void;
}

const STOPPED = { status: 'stopped', value: undefined } as const;

/** A store of one value that is loaded; `publish` gets each state that a load comes to. */
export function createAsyncStore<K, T, P>(
  publish: (snapshot: Snapshot<K, T, P>) => void,
): AsyncStore<K, T, P> {
  let latest: Snapshot<K, T, P> | undefined;
  let controller = new AbortController();

  const set = (state: AsyncState<T, P>) => {
    if (!latest) return;
    latest = { ...latest, state };
    publish(latest);
  };
  const ask: AsyncStore<K, T, P>['ask'] = (load, key) => {
    controller.abort();
    controller = new AbortController();
    latest = { load, key, state: stateFor(latest, load, key) };
    run(load, key, controller.signal, loading(latest.state.value), set);
  };
  const retry = () => {
    if (!latest) return;
    set(loading(latest.state.value));
    ask(latest.load, latest.key);
  };
  const stop = () => {
    controller.abort();
    set(STOPPED);
  };
  return { ask, retry, stop, drop: () => controller.abort() };
}

/** The state of what is asked now. The snapshot may be of an earlier question, or there may be none yet. */
export function stateFor<K, T, P>(
  snapshot: Snapshot<K, T, P> | undefined,
  load: Load<K, T, P>,
  key: K,
): AsyncState<T, P> {
  if (snapshot?.load !== load) return loading(undefined);
  return Object.is(snapshot.key, key) ? snapshot.state : loading(snapshot.state.value);
}

function loading<T>(value: T | undefined) {
  return { status: 'loading', value, progress: undefined } as const;
}

async function run<K, T, P>(
  load: Load<K, T, P>,
  key: K,
  signal: AbortSignal,
  start: ReturnType<typeof loading<T>>,
  set: (state: AsyncState<T, P>) => void,
): Promise<void> {
  let hasEnded = false;
  const report = (progress: P) => {
    if (!hasEnded && !signal.aborted) set({ ...start, progress });
  };
  const end: AsyncState<T, P> = await (async () => load(key, { signal, report }))().then(
    (value) => ({ status: 'done', value }) as const,
    (error: unknown) => ({ status: 'failed', value: undefined, error }) as const,
  );
  hasEnded = true;
  if (!signal.aborted) set(end);
}

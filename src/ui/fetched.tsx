import { type ComponentType, startTransition, useEffect, useState } from 'react';

/**
 * A component whose script is fetched when it is first rendered, or earlier by `fetch`; until then it renders nothing.
 * It throws while rendering when the script cannot be loaded. (React's `lazy` is slower: content that arrives soon after
 * its fallback is held back for 300 ms.)
 */
export function fetched<P extends object>(load: () => Promise<ComponentType<P>>) {
  let had: ComponentType<P> | undefined;
  const fetch = async () => {
    had ??= await load();
    return had;
  };
  function Fetched(props: P) {
    const [Shown, setShown] = useState(() => had);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Shown) return;
      fetch().then(
        (component) => startTransition(() => setShown(() => component)),
        (error) => setFailure({ error }),
      );
    }, [Shown]);
    if (failure) throw failure.error;
    return Shown ? <Shown {...props} /> : null;
  }
  return Object.assign(Fetched, { fetch });
}

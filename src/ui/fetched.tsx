import { type ComponentType, startTransition, useEffect, useState } from 'react';

/**
 * A component whose script is fetched when it is first shown, or by `fetch` before that; it shows nothing until then. It
 * throws, in rendering, when the script cannot be had. (React's own lazy components come later: what arrives soon after
 * its fallback was shown is kept back for a third of a second.)
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

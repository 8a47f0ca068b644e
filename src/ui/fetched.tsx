import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { reloadWhenRemembered, reloadWhenReplaced } from './loading/reloadWhenReplaced';
import { PartBoundary } from './PartBoundary';
import { PartFailure } from './PartFailure';

/**
 * A component whose script is fetched when it is first rendered, or earlier by `fetch`; until then it renders nothing.
 * When the script cannot be loaded, or fails, it says so in its place and can try again. (React's `lazy` is slower:
 * content that arrives soon after its fallback is held back for 300 ms.)
 */
export function fetched<P extends object>(load: () => Promise<ComponentType<P>>) {
  let had: ComponentType<P> | undefined;
  let hasBeenMissing = false;
  const fetch = async () => {
    try {
      had ??= await load();
      return had;
    } catch (error) {
      if (hasBeenMissing) await reloadWhenRemembered(error);
      hasBeenMissing = true;
      throw error;
    }
  };
  function Fetched(props: P) {
    const [Shown, setShown] = useState(() => had);
    const [hasFailed, setHasFailed] = useState(false);
    useEffect(() => {
      if (Shown || hasFailed) return;
      fetch().then(
        (component) => startTransition(() => setShown(() => component)),
        async (error) => {
          reportError(error);
          setHasFailed(!(await reloadWhenReplaced()));
        },
      );
    }, [Shown, hasFailed]);
    if (hasFailed) return <PartFailure reason="missing" onRetry={() => setHasFailed(false)} />;
    if (!Shown) return null;
    return (
      <PartBoundary>
        <Shown {...props} />
      </PartBoundary>
    );
  }
  return Object.assign(Fetched, { fetch });
}

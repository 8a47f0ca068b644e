import { registerSW } from 'virtual:pwa-register';
import { useEffect, useState } from 'react';
import { leaveTyping } from '../../ui';
import { onceRested } from './onceRested';

interface Worker {
  /** Whether there is a service worker, for this visit or the next. */
  readonly isThere: boolean;
  /** Loads the new version of the page; undefined while there is none. The page reloads with it. */
  readonly load: (() => void) | undefined;
}

/**
 * Starts the service worker, once the reader rests: what it stores on a first visit takes the processor for seconds.
 * Follows its versions. Where there can be none, the page opens with a network only.
 */
export function useServiceWorker(): Worker {
  const [isThere, setIsThere] = useState(false);
  const [load, setLoad] = useState<() => void>();
  useEffect(
    () =>
      onceRested(() => {
        // With another worker every open tab reloads, not only the one in which the reader said so.
        navigator.serviceWorker?.addEventListener('controllerchange', leaveTyping);
        const update = registerSW({
          immediate: true,
          onNeedRefresh: () => setLoad(() => () => void update()),
          onRegisteredSW: (_, registration) => setIsThere(registration !== undefined),
          onRegisterError: () => {},
        });
      }),
    [],
  );
  return { isThere, load };
}

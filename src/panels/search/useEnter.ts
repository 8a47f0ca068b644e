import { useRef } from 'react';
import type { RoleId } from '../../domain';
import type { Answer } from '../../search';

/** Enter while the answer is on its way: its first role is opened when it comes, unless `cancel` is called before. */
export function useEnter(
  awaitAnswer: () => Promise<Answer | null>,
  open: (role: RoleId) => void,
): { waitAndOpen: () => Promise<void>; cancel: () => void } {
  const latest = useRef<symbol>(undefined);
  const cancel = () => {
    latest.current = undefined;
  };
  const waitAndOpen = async () => {
    const press = Symbol();
    latest.current = press;
    const answer = await awaitAnswer();
    if (latest.current !== press) return;
    cancel();
    const first = answer?.found[0];
    if (first) open(first.role);
  };
  return { waitAndOpen, cancel };
}

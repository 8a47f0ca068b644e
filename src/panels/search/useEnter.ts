import { useEffect, useRef } from 'react';

/** Enter in the field: chooses at once, or when the answer to this very query is there; `forget` takes that back. */
export function useEnter(
  query: string,
  { isAnswered, failed }: { readonly isAnswered: boolean; readonly failed: boolean },
  choose: () => void,
) {
  const awaited = useRef<string>(undefined);
  const forget = () => {
    awaited.current = undefined;
  };
  useEffect(() => {
    const isMeant = awaited.current === query;
    if (!isAnswered && !failed && isMeant) return;
    awaited.current = undefined;
    if (isMeant && isAnswered) choose();
  });
  const press = () => {
    if (isAnswered) choose();
    else awaited.current = query;
  };
  return { press, forget };
}

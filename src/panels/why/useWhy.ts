import { useEffect, useState } from 'react';
import type { RoleId } from '../../domain';
import type { Why } from '../../why';

interface Asked {
  readonly why: Why | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The reasons of a pair, when they are there. */
export function useWhy(
  explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>,
  a: RoleId,
  b: RoleId,
): Asked {
  const [attempt, setAttempt] = useState(0);
  const key = `${a}\t${b}\t${attempt}`;
  const [state, setState] = useState<{ key: string; why?: Why | undefined; failed: boolean }>();
  useEffect(() => {
    let asked = true;
    explain(a, b).then(
      (why) => asked && setState({ key, why, failed: false }),
      () => asked && setState({ key, failed: true }),
    );
    return () => {
      asked = false;
    };
  }, [explain, a, b, key]);
  const known = state?.key === key ? state : undefined;
  return { why: known?.why, failed: known?.failed ?? false, retry: () => setAttempt(attempt + 1) };
}

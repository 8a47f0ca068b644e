import { type ReactNode, useEffect, useState } from 'react';

interface LaterMountProps {
  readonly ms: number;
  readonly children: ReactNode;
}

/** Mounts its children once so much time has gone by; what stands around them is not rendered again. */
export function LaterMount({ ms, children }: LaterMountProps) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isTime ? children : null;
}

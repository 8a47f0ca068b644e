import { useState } from 'react';
import type { RoleId } from '../../../domain';

/** Whether the sheet is raised. It stays so from one file to the next, and is down again once none is open. */
export function useRaised(id: RoleId | null): [boolean, (raised: boolean) => void] {
  const [raised, setRaised] = useState(false);
  if (id === null && raised) setRaised(false);
  return [raised, setRaised];
}

import { useState } from 'react';
import type { RoleId } from '../../../domain';

/** Whether the sheet is raised. It stays raised from one file to the next, and is lowered when none is open. */
export function useRaised(id: RoleId | null): [boolean, (raised: boolean) => void] {
  const [raised, setRaised] = useState(false);
  if (id === null && raised) setRaised(false);
  return [raised, setRaised];
}

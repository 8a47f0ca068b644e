import { useMemo } from 'react';
import type { Subject, Viewed } from '../../derive/navigation';
import { useDebouncedValue } from '../../ui';
import { type Emphasis, type Picture, STATE } from '../scene/scene';
import { roleStates } from '../scene/states';

interface Shown {
  readonly viewed: Viewed;
  readonly picture: Pick<Picture, 'roles' | 'pairs' | 'chart'>;
  readonly emphasis: Emphasis;
}

/** What is walked and read follows the picture so much later. */
export const DEBOUNCE_MS = 120;

/** What there is to walk through in a picture. It follows a little later, so that no slider waits for it. */
export function useSubject({ viewed, picture, emphasis }: Shown): Subject {
  const { roles, pairs, chart } = picture;
  const { selected, passing, counts, rest, within } = emphasis;
  const now = useMemo((): Subject => {
    const states = roleStates({ roles, pairs }, { selected, passing, rest, within });
    return {
      ...{ ...viewed, pairs, chart, selected, passing, counts },
      shown: states.map((state) => Number(state !== STATE.hidden)),
    };
  }, [viewed, roles, pairs, chart, selected, passing, counts, rest, within]);
  const later = useDebouncedValue(now, DEBOUNCE_MS);
  return later.taxonomy === now.taxonomy && later.pairs === now.pairs ? later : now;
}

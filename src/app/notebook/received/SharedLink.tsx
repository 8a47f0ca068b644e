import { useEffect } from 'react';
import type { Taxonomy } from '../../../domain';
import { receiveShared } from './receiveShared';

interface SharedLinkProps {
  readonly taxonomy: Taxonomy;
  /** Another object for each link that is followed. */
  readonly link: object;
}

/** Offers what the address holds in its fragment. */
export function SharedLink({ taxonomy, link }: SharedLinkProps) {
  useEffect(() => {
    if (link) receiveShared(taxonomy);
  }, [taxonomy, link]);
  return null;
}

import { lineageOf } from '../../storage';
import { isRolegraphsOwn, SITE_TITLE } from '../../ui';

/** The lineage of the taxonomy on the page; that of a site's own (null) is the same in all its releases. */
export async function lineageOfLoaded(
  fingerprint: string | null,
  newerThan: string | undefined,
): Promise<string> {
  if (fingerprint !== null) return lineageOf(fingerprint, newerThan);
  return isRolegraphsOwn() ? 'rolegraph' : `site ${SITE_TITLE}`;
}

import type { Contents } from '../../../notebook';

/** What has come from somebody else, to be looked at and kept. */
export type Received =
  | { readonly kind: 'tour'; readonly content: Contents['tour'] }
  | { readonly kind: 'collection'; readonly content: Contents['collection'] };

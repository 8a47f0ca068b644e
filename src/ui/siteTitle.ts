/** What Rolegraph's own site is called. */
const ROLEGRAPH = 'Rolegraph';

/** What this site is called: the title in its HTML, as it was before the page wrote its own. */
export const SITE_TITLE = globalThis.document?.title || ROLEGRAPH;

/** Whether the built-in taxonomy is the one that comes with Rolegraph, not one that somebody has published. */
export const isRolegraphsOwn = () => SITE_TITLE === ROLEGRAPH;

/** Stands in for what registers the service worker: nothing is stored for the time without a network. */
export const registerSW = () => async () => {};

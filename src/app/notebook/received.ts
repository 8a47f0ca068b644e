import { createStore } from 'zustand/vanilla';
import type { Received } from '../../panels/notebook';

/** What has been received and not been answered yet. */
export const received = createStore<{ readonly now: Received | null }>(() => ({ now: null }));

/** Offers something to be kept; null ends the offer. */
export const receive = (now: Received | null): void => received.setState({ now });

import { createStore } from 'zustand/vanilla';
import type { Shared } from '../../../notebook';

/** A link that holds nothing which can be read is `damaged`. */
type Received = Shared | 'damaged';

/** What has been received and not been answered yet. */
export const received = createStore<{ readonly now: Received | null }>(() => ({ now: null }));

/** Offers something to be kept; null ends the offer. */
export const receive = (now: Received | null): void => received.setState({ now });

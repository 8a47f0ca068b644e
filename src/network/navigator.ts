import { fetched } from '../ui';

/** What is walked by keys and read aloud. It is fetched when the first picture is there. */
export const Navigator = fetched(async () => (await import('./keyboard/Navigator')).Navigator);

import { announce } from '../../ui';

/** Says what the walk has come to; a key that follows at once, as the letters of a name do, has another sentence in its place. */
export const sayOfWalk = (sentence: string): void => announce(sentence, 'walk');

import { readStored } from './hooks/useStored';

/** Where it is saved whether keys without Ctrl work outside the map. */
export const SINGLE_KEYS = 'rolegraph.single-keys';

/** Whether `/` and `?` work anywhere: the reader can turn them off, so that dictation does not press them. */
export const areSingleKeysOn = () => readStored(SINGLE_KEYS, isBoolean) ?? true;

/** Whether a saved value is a choice of yes or no. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

import { z } from 'zod';
import { LONGEST_TOUR_LINK, LONGEST_TOUR_TEXT, LONGEST_TOUR_TITLE, MOST_STEPS } from './limits';

const TITLE = `a title: one line of at most ${LONGEST_TOUR_TITLE} characters`;
const TEXT = `a text of at most ${LONGEST_TOUR_TEXT} characters`;
const LINK = `the part of an address behind its "?", at most ${LONGEST_TOUR_LINK} characters`;
const STEPS = `a list of steps, 1 to ${MOST_STEPS}`;

const title = z
  .string(TITLE)
  .max(LONGEST_TOUR_TITLE, { error: TITLE, abort: true })
  .regex(/^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]+(?<!\s)$/u, { error: TITLE });

const step = z.strictObject({
  title,
  text: z.string(TEXT).max(LONGEST_TOUR_TEXT, TEXT),
  /** The view as a link writes it: "role=sdet&section=log". */
  link: z.string(LINK).max(LONGEST_TOUR_LINK, LINK),
});

/** A tour: views in an order, with a text each. The built-in ones and those that readers make have this one shape. */
export const tour = z.strictObject({
  title,
  steps: z.array(step, STEPS).min(1, STEPS).max(MOST_STEPS, STEPS),
});

export type Tour = z.infer<typeof tour>;
export type TourStep = z.infer<typeof step>;

/** A tour as the index of a taxonomy names it. */
export interface TourHead {
  /** Its name in the link. */
  readonly id: string;
  readonly title: string;
  /** How many steps it has. */
  readonly steps: number;
}

import {
  LONGEST_TOUR_LINK,
  LONGEST_TOUR_TEXT,
  LONGEST_TOUR_TITLE,
  MOST_STEPS,
  type Tour,
} from '../domain';
import { parsedJson } from './parsedJson';
import { asContent } from './shapes';
import type { Contents } from './types';

type Own = Contents['tour'];

/** A reader's tour in the shape of the built-in ones. Steps whose link is too long, and those past the most, are left out. */
export const asTour = ({ title, steps }: Own): Tour => ({
  title: asTitle(title, 'Tour'),
  steps: steps
    .filter(({ link }) => link.length <= LONGEST_TOUR_LINK)
    .slice(0, MOST_STEPS)
    .map((step, at) => ({
      title: asTitle(step.title, `Step ${at + 1}`),
      text: step.text.slice(0, LONGEST_TOUR_TEXT),
      link: step.link,
    })),
});

/** One line without spaces around it. */
const asTitle = (text: string, otherwise: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TOUR_TITLE)
    .trim() || otherwise;

/** A tour as the text of a file, which `publish-folder --tour` takes as well. */
export const writeTour = (own: Own): string => `${JSON.stringify(asTour(own), null, 2)}\n`;

/** The value as a tour; undefined where it is anything else, or more than a tour can have. */
export function readTour(value: unknown): Tour | undefined {
  const own = asContent('tour', value);
  const tour = own && asTour(own);
  return tour?.steps.length && tour.steps.length === own?.steps.length ? tour : undefined;
}

/** The tour that a text of JSON holds, if any. */
export const readTourFile = (text: string): Tour | undefined => readTour(parsedJson(text));

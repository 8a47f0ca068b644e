import { LARGEST_ZOOM, LONGEST_QUERY } from '../domain';
import { always, is, type LinkPolicy, listOf, never, ROLE } from './linkParts';
import { DEFAULT_VIEW, DEFAULT_WEIGHTS, MOST_PINS, type View } from './view';

const SORT = /^(-?)([\p{L}\p{N}\p{M}_.-]{1,100})$/u;
/** The column of the table, a minus before it for descending. */
export const sort: LinkPolicy<View['sort']> = {
  owns: is('sort'),
  isStep: always,
  write: (value, params) => {
    if (value) params.set('sort', `${value.descending ? '-' : ''}${value.key}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('sort');
    if (text === null) return null;
    const [, sign, key] = SORT.exec(text) ?? [];
    if (key === undefined || key.startsWith('-')) refuse('sort');
    else return { key, descending: sign === '-' };
    return null;
  },
};

/** The text in the search box. */
export const search: LinkPolicy<View['search']> = {
  owns: is('q'),
  isStep: never,
  write: (value, params) => {
    if (value) params.set('q', value);
  },
  read: ({ params, refuse }) => {
    const text = params.get('q') ?? '';
    if (text.length <= LONGEST_QUERY) return text;
    refuse('q');
    return '';
  },
};

// Tenths of a pixel and thousandths of a zoom: smaller differences cannot be seen.
const AT = /^(-?\d{1,6}(?:\.\d)?),(-?\d{1,6}(?:\.\d)?),(\d{1,2}(?:\.\d{1,3})?)$/;
/** The camera: "x,y,zoom". */
export const camera: LinkPolicy<View['camera']> = {
  owns: is('at'),
  isStep: never,
  write: (value, params) => {
    if (value) params.set('at', `${value.x},${value.y},${value.zoom}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('at');
    if (text === null) return null;
    const [x = 0, y = 0, zoom = 0] = (AT.exec(text) ?? [])
      .slice(1)
      .map((part) => Number(part) || 0);
    if (zoom > 0 && zoom <= LARGEST_ZOOM) return { x, y, zoom };
    refuse('at');
    return null;
  },
};

const KEY = /^[\w.-]{1,100}$/;
/** What the lanes of the org chart stand for. */
export const lanes: LinkPolicy<View['lanes']> = {
  owns: is('lanes'),
  isStep: always,
  write: (value, params) => {
    if (value !== DEFAULT_VIEW.lanes) params.set('lanes', value);
  },
  read: ({ params, refuse }) => {
    const text = params.get('lanes');
    if (text !== null && KEY.test(text)) return text;
    if (text !== null) refuse('lanes');
    return DEFAULT_VIEW.lanes;
  },
};

/** The pinned roles, four at most. */
export const pins: LinkPolicy<View['pins']> = listOf('pin', (word) => ROLE.test(word), MOST_PINS);

const WEIGHTS = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/;
/** The weights of closeness, pay and lower risk: "50-25-25". */
export const weights: LinkPolicy<View['weights']> = {
  owns: is('mix'),
  isStep: never,
  isSlid: true,
  write: ({ closeness, pay, lowerRisk }, params) => {
    const isUsual =
      closeness === DEFAULT_WEIGHTS.closeness &&
      pay === DEFAULT_WEIGHTS.pay &&
      lowerRisk === DEFAULT_WEIGHTS.lowerRisk;
    if (!isUsual) params.set('mix', `${closeness}-${pay}-${lowerRisk}`);
  },
  read: ({ params, refuse }) => {
    const text = params.get('mix');
    if (text === null) return DEFAULT_WEIGHTS;
    const [closeness = 101, pay = 101, lowerRisk = 101] = (WEIGHTS.exec(text) ?? [])
      .slice(1)
      .map(Number);
    if (Math.max(closeness, pay, lowerRisk) <= 100) return { closeness, pay, lowerRisk };
    refuse('mix');
    return DEFAULT_WEIGHTS;
  },
};

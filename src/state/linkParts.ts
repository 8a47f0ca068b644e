import { joinWords, type RoleId, splitWords } from '../domain';
import type { Facet } from './facetKinds';

/** What a part of the link is read from. */
export interface Reading {
  readonly params: URLSearchParams;
  readonly facets: readonly Facet[];
  /** Reports a parameter, or the part of it, that could not be read. */
  readonly refuse: (name: string, text?: string) => void;
}

/** How one part of the view is written in the link: its parameters, and whether "back" undoes a change of it. */
export interface LinkPolicy<V> {
  /** Whether a parameter of that name is read here. */
  readonly owns: (name: string) => boolean;
  readonly isStep: (before: V, after: V) => boolean;
  /** Whether it passes through many values on its way, which are one step together. */
  readonly isSlid?: true;
  readonly write: (value: V, params: URLSearchParams) => void;
  readonly read: (reading: Reading) => V;
}

/** For `isStep`: every change is one. */
export const always = () => true;
/** For `isStep`: no change is one. */
export const never = () => false;

/** For `owns`: the parameter of that name alone. */
export const is = (name: string) => (other: string) => other === name;

/** A parameter that names one thing, or nothing. */
export function nameOf<T extends string>(
  name: string,
  parse: (text: string) => T | undefined,
): LinkPolicy<T | null> {
  return {
    owns: is(name),
    isStep: always,
    write: (value, params) => {
      if (value) params.set(name, value);
    },
    read: ({ params, refuse }) => {
      const text = params.get(name);
      if (!text) return null;
      const value = parse(text);
      if (value === undefined) refuse(name);
      return value ?? null;
    },
  };
}

/** A role's id in a link. The files that people open name their roles as they like: "11-1011.00", "R&D Lead". */
export const ROLE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u;

/** A parameter that names a role. */
export const roleOf = (name: string) =>
  nameOf(name, (text) => (ROLE.test(text) ? (text as RoleId) : undefined));

/** A parameter that is several words, each once, up to a number of them. */
export function listOf<T extends string>(
  name: string,
  isWord: (word: string) => boolean,
  most = 50,
): LinkPolicy<readonly T[]> {
  return {
    owns: is(name),
    isStep: always,
    write: (value, params) => {
      if (value.length) params.set(name, joinWords(value));
    },
    read: ({ params, refuse }) => {
      const text = params.get(name);
      if (!text) return [];
      const words = new Set(splitWords(text));
      const read = [...words].filter((word): word is T => isWord(word)).slice(0, most);
      if (read.length < words.size || read.length === 0) refuse(name);
      return read;
    },
  };
}

/** A parameter that is there, without a value, or not. */
export function flag(name: string): LinkPolicy<boolean> {
  return {
    owns: is(name),
    isStep: never,
    write: (value, params) => {
      if (value) params.set(name, '');
    },
    read: ({ params, refuse }) => {
      if (params.get(name)) refuse(name);
      return params.has(name);
    },
  };
}

/** A parameter that is one of some words; the first is left out. */
export function oneOf<T extends string | number>(name: string, words: readonly T[]): LinkPolicy<T> {
  const usual = words[0] as T;
  return {
    owns: is(name),
    isStep: always,
    write: (value, params) => {
      if (value !== usual) params.set(name, String(value));
    },
    read: ({ params, refuse }) => {
      const text = params.get(name);
      const value = words.find((word) => String(word) === text);
      if (text !== null && value === undefined) refuse(name);
      return value ?? usual;
    },
  };
}

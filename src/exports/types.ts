import type { Analysis, Column, Dossier, RoleIndex, Taxonomy } from '../domain';

/** What is written to a file. */
export interface Subject {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  /** Of all roles, in their order. */
  readonly dossiers: readonly Dossier[];
  /** The roles that are written, in the taxonomy's order. */
  readonly roles: readonly RoleIndex[];
  /** The percent from which a match is written. */
  readonly strength: number;
  /** The colour of each role, "#1537a7", and the radius of its mark in pixels at zoom 1. */
  readonly colours: readonly string[];
  readonly radii: Column;
  /** What the taxonomy is called. */
  readonly title: string;
  /** Whether it is the one that comes with Rolegraph, under its licence. */
  readonly isRolegraphs: boolean;
  /** The day on which the file is written: "2026-11-27". */
  readonly date: string;
}

/** What was written, and the ending of its file's name. */
export interface Written {
  readonly ending: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** One of the files that a format consists of. */
export interface Part {
  /** In the file's name; "" where the format has one file. */
  readonly name: string;
  /** On its button. */
  readonly label: string;
  readonly write: (subject: Subject) => Written;
}

/** A format that the taxonomy can be saved in. */
export interface FileFormat {
  /** What the command line calls it. */
  readonly id: string;
  readonly label: string;
  /** What it is for, in a few words. */
  readonly note: string;
  readonly parts: readonly Part[];
}

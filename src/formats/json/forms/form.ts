import type { JsonObject } from '../fields';

/** A graph as a form of JSON has it. */
export interface JsonGraph {
  readonly nodes: readonly JsonObject[];
  readonly links: readonly JsonObject[];
  /** The fields that are titles, the first that a node has; without them the columns tell. */
  readonly titles?: readonly string[];
  /** What was left out, in sentences. */
  readonly leftOut?: readonly string[];
}

/** A form of JSON that some program or standard defines. */
export interface JsonForm {
  /** As sentences name it. */
  readonly name: string;
  /** The graph in a JSON value; undefined where it has another form. */
  readonly graphIn: (value: unknown) => JsonGraph | undefined;
}

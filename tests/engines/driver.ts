/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The keys that the checks press, by their names in the DOM. */
export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'PageUp' | 'Tab' | '/';

/** What the checks ask of a browser, whatever drives it. */
export interface Driver {
  /** The name and version that the browser gives of itself. */
  readonly version: string;
  readonly goTo: (url: string) => Promise<void>;
  /** Between these two, expressions are evaluated in the first frame of the page. */
  readonly enterFrame: () => Promise<void>;
  readonly leaveFrame: () => Promise<void>;
  /** Between these two, a second tab is the page. */
  readonly openTab: (url: string) => Promise<void>;
  readonly closeTab: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** The value of an expression in the page; it must be plain data. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly click: (at: Point) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Puts files into the first file input of the page. */
  readonly chooseFiles: (paths: readonly string[]) => Promise<void>;
  /** Gives the page, without the browser's own bars, this size. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** A PNG of the page. */
  readonly screenshot: () => Promise<Uint8Array>;
  /** Errors and warnings of the console, and whatever was thrown and not caught, since the start. */
  readonly noise: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A browser that the checks run in. */
export interface Engine {
  readonly name: string;
  /** The path of its executable; undefined where it is not installed. */
  readonly find: () => string | undefined;
  /** One sentence on what to install. */
  readonly missing: string;
  /** Whether the page that is served to it must collect its own errors. */
  readonly needsCollector: boolean;
  readonly start: (executable: string) => Promise<Driver>;
  /** One sentence on why a browser that has started is not the one that is meant; undefined where it is. */
  readonly unfit?: (driver: Driver) => Promise<string | undefined>;
}

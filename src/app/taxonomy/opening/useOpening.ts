import { useCallback, useRef, useState } from 'react';
import type { Taxonomy } from '../../../domain';
import { isOfStorage } from '../../../storage/errors';
import { useEver } from '../../../ui';
import type { AskingFiles, FaultyFiles, OpenTaxonomy } from '../../../worker';
import { preparePainter } from '../../map/mapParts';
import type { OpeningState, Work } from './openingState';
import { Preview } from './previewPart';
import { useRunning } from './useRunning';

export interface Opening {
  readonly shown: boolean;
  /** Whether the dialog has been shown; it is loaded then. */
  readonly wasShown: boolean;
  readonly state: OpeningState;
  readonly show: () => void;
  /** Loads what opening needs, while files are dragged over the page. */
  readonly prepare: () => void;
  /** Closes the dialogs and cancels what is being opened. */
  readonly hide: () => void;
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Says that files cannot be had from the browser. */
  readonly failToRead: (error: unknown) => void;
  /** Shows what tables are taken for, and asks. */
  readonly ask: (asking: AskingFiles) => void;
  /** Opens what was asked about. */
  readonly openAsked: (work: Work) => Promise<void>;
  /** Shows how the files of the open taxonomy were read; undefined where they are not at hand, or hold no tables. */
  readonly reread: (() => void) | undefined;
  /** Reads the files that are asked about again, their letters in another encoding. */
  readonly readIn: (encoding: string) => void;
  /** Opens faulty files together with those of the open taxonomy, where they are about its roles and these are at hand. */
  readonly together: { readonly names: string; readonly open: () => void } | undefined;
  /** Opens faulty files together with further ones, where roles are what they lack. */
  readonly openWithRoles: ((files: readonly File[]) => void) | undefined;
  readonly openSaved: (fingerprint: string) => Promise<void>;
}

const IDLE: OpeningState = { kind: 'idle' };
const NOT_SAVED =
  'The taxonomy is open, but this browser could not save it: it is gone when you leave the page.';
const NOT_THERE = 'That taxonomy is no longer saved in this browser.';

/** Opens a taxonomy of the reader's own; the one on the page stays until it is ready. */
export function useOpening(current: Taxonomy, onOpened: (own: OpenTaxonomy) => void): Opening {
  const [shown, setShown] = useState(false);
  const wasShown = useEver(shown);
  const [state, setState] = useState<OpeningState>(IDLE);
  const running = useRunning(setState);
  const latest = useRef<readonly File[]>([]);
  /** Whose worker is to be ended when nobody wants to know any more. */
  const asked = useRef<AskingFiles>(undefined);
  const opened = useRef<{ fingerprint: string; files: readonly File[] }>(undefined);

  const finish = useCallback(
    (own: OpenTaxonomy, files: readonly File[]) => {
      const { fingerprint } = own.initial.taxonomy;
      if (files.length) opened.current = own.isOfTables ? { fingerprint, files } : undefined;
      setShown(false);
      setState(IDLE);
      onOpened(own);
      own.saved.then((isSaved) => {
        if (isSaved) return persist();
        setShown(true);
        setState((now) => (now.kind === 'idle' ? { kind: 'failed', message: NOT_SAVED } : now));
      });
    },
    [onOpened],
  );

  const run = useCallback(
    async (files: readonly File[], work: Work) => {
      setShown(true);
      const { options, end } = running.begin(files);
      try {
        // What cannot be asked for is heard here, not while it is shown.
        await prepare();
        const done = await work(options);
        end();
        if (!done) setState({ kind: 'failed', message: NOT_THERE });
        else if ('preview' in done) {
          asked.current = done;
          setState({ kind: 'asking', asking: done });
        } else {
          asked.current = undefined;
          finish(done, files);
        }
      } catch (error) {
        if (options.signal.aborted) return;
        end();
        const failure = failureOf(error);
        asked.current = failure.kind === 'faulty' ? failure.asking : undefined;
        setState(failure);
      }
    },
    [running, finish],
  );

  const read = useCallback(
    (files: readonly File[], isAsking: boolean, encoding?: string) => {
      latest.current = files;
      asked.current?.close();
      asked.current = undefined;
      const { fingerprint, name, roles } = current;
      // Nothing is a newer version of the built-in taxonomy, which has no name.
      const own = name === undefined ? [] : roles;
      const before = {
        fingerprint,
        ids: own.map(({ id }) => id),
        titles: own.map(({ title }) => title),
      };
      return run(files, async (options) =>
        (await import('../../../worker')).openFiles(files, { isAsking, before, encoding }, options),
      );
    },
    [run, current],
  );
  const known = opened.current?.fingerprint === current.fingerprint ? opened.current : undefined;
  return {
    ...{ shown, wasShown },
    state,
    together:
      state.kind === 'faulty' && state.isAboutOpen && known
        ? {
            names: known.files.map(({ name }) => name).join(', '),
            open: () => void read(joined(known.files, latest.current), false),
          }
        : undefined,
    show: useCallback(() => {
      setShown(true);
      prepareSilently();
    }, []),
    prepare: prepareSilently,
    hide: useCallback(() => {
      running.abort();
      setShown(false);
      asked.current?.close();
      asked.current = undefined;
      setState(IDLE);
    }, [running]),
    open: useCallback(async (files) => (files.length ? read(files, false) : undefined), [read]),
    openWithRoles:
      state.kind === 'faulty' && state.lacksRoles
        ? (files) => void read(joined(latest.current, files), false)
        : undefined,
    failToRead: useCallback((error) => {
      setShown(true);
      setState({ kind: 'failed', message: failureMessage(error) });
    }, []),
    ask: useCallback((asking) => setState({ kind: 'asking', asking }), []),
    openAsked: useCallback((work) => run(latest.current, work), [run]),
    reread: known && (() => void read(known.files, true)),
    readIn: useCallback((encoding) => void read(latest.current, true, encoding), [read]),
    openSaved: useCallback(
      (fingerprint) =>
        run([], async () => (await import('../../../worker')).openSaved(fingerprint)),
      [run],
    ),
  };
}

/** Loads what opening needs, side by side; a worker reads its script meanwhile. */
async function prepare(): Promise<void> {
  const parts = [Preview.fetch(), preparePainter(), import('../../../worker')] as const;
  const [, , { prepareWorker }] = await Promise.all(parts);
  prepareWorker();
}

/** What cannot be loaded is heard when there are files to open. */
const prepareSilently = (): void => void prepare().catch(() => {});

/** Files with further ones; of two by the same name the further one. */
const joined = (files: readonly File[], further: readonly File[]) => [
  ...files.filter(({ name }) => !further.some((other) => other.name === name)),
  ...further,
];

/** Without the script it is saved all the same, for as long as there is room. */
function persist(): void {
  import('../../../storage').then(({ askToPersist }) => askToPersist()).catch(() => {});
}

function failureOf(error: unknown): OpeningState {
  // The class itself comes with the worker's script, which may be what failed.
  if (error instanceof Error && error.name === 'FaultyFiles') {
    const { problems, asking, lacksRoles, isAboutOpen } = error as FaultyFiles;
    return { kind: 'faulty', problems, asking, lacksRoles, isAboutOpen };
  }
  if (isOfStorage(error)) return { kind: 'failed', message: error.message };
  return { kind: 'failed', message: failureMessage(error) };
}

// Browsers' own faults end without a full stop, or with one.
function failureMessage(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The files could not be opened: ${reason.replace(/\.?$/, '.')} Nothing was changed.`;
}

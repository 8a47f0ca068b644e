import { knownRoles, roleIndexes } from '../../derive';
import { choose, facetsOf, readLink, type View } from '../../state';
import { isOfStorage } from '../../storage/errors';
import { shortenAddress } from '../link/history';
import { knownParts } from '../link/knownParts';
import { preparePainter } from '../map/mapParts';
import { type LoadedTaxonomy, loadBuiltIn, loadedFrom } from './loadedTaxonomy';

/** The taxonomy and view that a link leads to. */
export interface Arrival {
  readonly loaded: LoadedTaxonomy;
  readonly view: View;
  /** Parts of the link that the taxonomy does not know. */
  readonly unknown: readonly string[];
  /** Whether the link has more than is read of one. */
  readonly isCut?: true | undefined;
  /** A taxonomy that the link asks for and this browser does not have, or cannot read: `why`. The rest of the link waits for it. */
  readonly missing: {
    readonly fingerprint: string;
    readonly search: string;
    readonly why?: string | undefined;
  } | null;
  /** What a link leads to and could not be loaded: the page has stayed where it was. */
  readonly unreached?: string;
  /** Whether the reader has dismissed the notice. */
  readonly isNoticed?: boolean;
}

/** Follows a link to its taxonomy: the one that is shown already, one that is saved in this browser, or the built-in one. */
export async function arrive(search: string, now: LoadedTaxonomy | null): Promise<Arrival> {
  const arrival = await arrivalBy(search, now);
  if (arrival.isCut) shortenAddress(arrival.view);
  return arrival;
}

async function arrivalBy(search: string, now: LoadedTaxonomy | null): Promise<Arrival> {
  const { taxonomy: fingerprint, embed } = readLink(search, []).view;
  if (now && fingerprint === (now.own ? now.catalogue.taxonomy.fingerprint : null)) {
    return arriveAt(now, search);
  }
  void preparePainter();
  if (fingerprint === null) return arriveAt(now && !now.own ? now : await loadBuiltIn(), search);
  const own = await saved(fingerprint);
  if (own && 'initial' in own) return arriveAt(loadedFrom(own), search);
  const loaded = now && !now.own ? now : await loadBuiltIn();
  const arrival = arriveAt(loaded, '');
  return {
    ...arrival,
    view: choose(arrival.view, 'embed', embed),
    missing: { fingerprint, search, why: own?.message },
  };
}

/** The saved taxonomy, or why it cannot be read; undefined where there is none. */
async function saved(fingerprint: string) {
  const { openSaved } = await import('../../worker');
  try {
    return await openSaved(fingerprint);
  } catch (error) {
    if (isOfStorage(error)) return error;
    throw error;
  }
}

/** The view that a link asks for of a taxonomy that is there. */
export function arriveAt(loaded: LoadedTaxonomy, search: string): Arrival {
  const { catalogue } = loaded;
  const { taxonomy } = catalogue;
  const { view, refused, isCut } = readLink(search, facetsOf(taxonomy));
  const roles = knownRoles(view, roleIndexes(taxonomy));
  const frame = { width: window.innerWidth, height: window.innerHeight };
  const parts = knownParts(roles.view, catalogue, frame);
  const unknown = [...refused, ...roles.unknown, ...parts.unknown];
  return { loaded, view: parts.view, unknown, isCut, missing: null };
}

import { remarksOf } from '../../notebook';
import { type Arrival, arriveAt } from '../taxonomy/arrival';
import { lineageOfLoaded } from './lineageOfLoaded';
import { neighboursIn } from './neighboursIn';
import { openSession, session } from './session';
import { withNotes } from './withNotes';

/** The same arrival, with the part of the link that filters by notes. */
export async function noted(arrival: Arrival): Promise<Arrival> {
  const { catalogue, own } = arrival.loaded;
  const fingerprint = own && catalogue.taxonomy.fingerprint;
  const [lineage] = await Promise.all([
    lineageOfLoaded(fingerprint, own?.newerThan),
    openSession(),
  ]);
  const entries = [...session.getState().entries.values()];
  const remarks = remarksOf(
    entries.filter((entry) => entry.lineage === lineage),
    neighboursIn(catalogue),
  );
  return arriveAt(withNotes(arrival.loaded, remarks), location.search);
}

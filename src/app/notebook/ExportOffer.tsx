import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isExportDue } from '../../notebook';
import { Notice, readStored, writeStored } from '../../ui';
import { EXPORTED, exportAll } from './exportAll';
import { session } from './session';

const OFFERED = 'rolegraph.notebook-offered';
const isTime = (value: unknown): value is number => typeof value === 'number';

/** Offers an export where a week of changes is in none; once, until the next is made. */
export function ExportOffer() {
  const entries = useStore(session, (state) => state.entries);
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => {
    const [exportedAt, offeredAt] = [readStored(EXPORTED, isTime), readStored(OFFERED, isTime)];
    if (!isExportDue(entries.values(), { exportedAt, offeredAt }, Date.now())) return;
    writeStored(OFFERED, Date.now());
    setIsOffered(true);
  }, [entries]);
  if (!isOffered) return null;
  const save = () => {
    setIsOffered(false);
    void exportAll();
  };
  return (
    <Notice action="Export it" onAction={save} onDismiss={() => setIsOffered(false)}>
      A week of changes to your notebook is in this browser only.
    </Notice>
  );
}

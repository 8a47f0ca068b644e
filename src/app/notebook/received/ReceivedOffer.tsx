import { useStore } from 'zustand';
import { DamagedDialog, type NotebookApi, ReceivedDialog } from '../../../panels/notebook';
import { readPage } from '../../../state';
import { useChange } from '../../../state/react';
import { receive, received } from './received';

/** The dialog that offers what has been received; nothing while there is nothing. */
export function ReceivedOffer({ api }: { readonly api: NotebookApi }) {
  const { now } = useStore(received);
  const change = useChange();
  if (!now) return null;
  const close = () => receive(null);
  if (now === 'damaged') return <DamagedDialog onClose={close} />;
  const keep = () => {
    if (now.kind === 'tour') api.add('tour', now.content);
    else api.add('collection', now.content);
    close();
    change(readPage, 'notebook');
  };
  return <ReceivedDialog received={now} onKeep={keep} onClose={close} />;
}

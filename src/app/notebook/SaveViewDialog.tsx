import { useState } from 'react';
import { SaveViewForm } from '../../panels/notebook';
import { readPage } from '../../state';
import { useChange } from '../../state/react';
import { Dialog, Said } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { useNotebook } from './useNotebook';
import { useViewLinks } from './useViewLinks';

interface SaveViewDialogProps {
  readonly loaded: LoadedTaxonomy;
  readonly shown: boolean;
  readonly hide: () => void;
}

/** Saves what is shown in the notebook, under a name. */
export function SaveViewDialog({ loaded, shown, hide }: SaveViewDialogProps) {
  const api = useNotebook(loaded);
  const links = useViewLinks(loaded);
  const change = useChange();
  const [saved, setSaved] = useState('');
  const close = () => {
    setSaved('');
    hide();
  };
  const read = () => {
    close();
    change(readPage, 'notebook');
  };
  return (
    <Dialog title="Save this view" shown={shown} onHide={close}>
      {api && shown && <SaveViewForm {...{ api, links }} onSaved={setSaved} onRead={read} />}
      <Said>{saved && `“${saved}” is saved.`}</Said>
    </Dialog>
  );
}

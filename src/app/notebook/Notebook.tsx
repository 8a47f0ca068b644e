import { useCallback } from 'react';
import { roleById } from '../../derive';
import type { RoleId } from '../../domain';
import { NotebookPage } from '../../panels/notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { landOf } from './neighboursIn';
import { useNotebook } from './useNotebook';
import { useViewLinks } from './useViewLinks';

interface NotebookProps {
  readonly loaded: LoadedTaxonomy;
  readonly onClose: () => void;
}

/** The page with all that the reader has added. */
export function Notebook({ loaded, onClose }: NotebookProps) {
  const api = useNotebook(loaded);
  const links = useViewLinks(loaded);
  const { catalogue } = loaded;
  const { taxonomy } = catalogue;
  const has = useCallback((id: RoleId) => roleById(taxonomy, id) !== undefined, [taxonomy]);
  const nameOf = useCallback((id: RoleId) => landOf(catalogue, id), [catalogue]);
  return api ? <NotebookPage {...{ api, taxonomy, links, has, nameOf, onClose }} /> : null;
}

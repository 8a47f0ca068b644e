import type { Role } from '../../domain';
import type { PassageTarget } from '../../panels/dossier';
import { TextPage } from '../../panels/text';
import { selectRole } from '../../state';
import { useChange } from '../../state/react';
import type { Excerpt } from '../../why';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

interface StartFromTextProps {
  readonly loaded: LoadedTaxonomy;
  readonly onPassage: (passage: PassageTarget | null) => void;
  readonly onClose: () => void;
}

/** The page that reads a text, with the records of the taxonomy that is open. */
export function StartFromText({ loaded, onPassage, onClose }: StartFromTextProps) {
  const change = useChange();
  const open = ({ id }: Role, excerpt: Excerpt) => {
    onPassage({ role: id, ...excerpt });
    change(selectRole, id);
  };
  const { catalogue, read } = loaded;
  return <TextPage taxonomy={catalogue.taxonomy} {...{ read, onClose }} onOpen={open} />;
}

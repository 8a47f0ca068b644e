import type { ReactNode } from 'react';
import { indexOfRole } from '../../../derive';
import type { Analysis, Taxonomy } from '../../../domain';
import { FilteredOut } from '../../../panels/filters';
import { useView } from '../../../state/react';
import type { Shown } from '../picture/usePicture';
import { CurrentQuestion } from './CurrentQuestion';
import styles from './Messages.module.css';
import { ViewControls } from './ViewControls';

interface MessagesProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly shown: Shown;
  /** The notice on parts of the link that could not be followed. */
  readonly notice: ReactNode;
}

/** What stands over the picture, one below the other: notices, what the filters take away, and what its view can be asked. */
export function Messages({ taxonomy, analysis, shown, notice }: MessagesProps) {
  const { passing, layout, laid } = shown;
  const group = indexOfRole(
    taxonomy,
    useView((view) => view.group),
  );
  const neighbourhood = analysis.communityNames?.[analysis.communities?.[group] ?? -1];
  return (
    <div className={styles.messages} data-shown-by={shown.shownBy}>
      {notice}
      {passing.count > 0 && <FilteredOut taxonomy={taxonomy} />}
      <ViewControls view={layout} left={laid.left} {...{ taxonomy, analysis }} />
      <CurrentQuestion {...{ taxonomy, neighbourhood }} note={laid.note} />
    </div>
  );
}

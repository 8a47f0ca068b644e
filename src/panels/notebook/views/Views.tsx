import { type Entry, inOrder, placeMoved } from '../../../notebook';
import { PanelSection } from '../../../ui';
import styles from '../Notes.module.css';
import type { NotebookApi, ViewLinks } from '../types';
import { SavedView } from './SavedView';
import { SaveView } from './SaveView';

interface ViewsProps {
  readonly api: NotebookApi;
  readonly views: readonly Entry<'view'>[];
  readonly links: ViewLinks;
}

/** The saved views, in the reader's order. */
export function Views({ api, views, links }: ViewsProps) {
  const ordered = inOrder(views);
  const move = (at: number, by: -1 | 1) => {
    const [view, place] = [ordered[at], placeMoved(ordered, at, by)];
    if (view && place !== undefined) api.edit(view, { place });
  };
  return (
    <PanelSection title="Saved views" note={ordered.length}>
      <p className={styles.small}>
        A view is what is selected, filtered and shown, with the page that was open before this one.
        Alt and an arrow key move it in the list.
      </p>
      <SaveView {...{ api, links }} views={ordered} />
      <ol className={styles.items}>
        {ordered.map((view, at) => (
          <SavedView
            key={view.id}
            {...{ api, view, at }}
            count={ordered.length}
            onOpen={links.open}
            onMove={(by) => move(at, by)}
          />
        ))}
      </ol>
    </PanelSection>
  );
}

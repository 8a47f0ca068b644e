import type { SidePanelPage } from '../../state';

/** What the pages of the side panel are called in the title; the dossier is called by its role. */
const PAGE_NAMES: Readonly<Record<SidePanelPage | 'why', string>> = {
  dossier: '',
  why: 'Why',
  routes: 'Routes',
  neighbourhoods: 'Neighbourhoods',
  evidence: 'Evidence',
  field: 'The whole field',
  compare: 'Comparison',
  changes: 'Changes',
  notebook: 'Notebook',
  text: 'Start from a text',
};

interface Titled {
  /** The title of the selected role. */
  readonly role: string | undefined;
  readonly page: SidePanelPage | 'why';
  /** What the view is called. */
  readonly view: string;
  /** Whether it is the view that the site begins with. */
  readonly isFirstView: boolean;
  readonly site: string;
}

/** The title of the page: "Scrum Master · Org chart · Rolegraph". Where nothing is chosen it is that of the site. */
export function pageTitle({ role, page, view, isFirstView, site }: Titled): string {
  const parts = [role, PAGE_NAMES[page]].filter(Boolean);
  return [...parts, ...(parts.length || !isFirstView ? [view] : []), site].join(' · ');
}

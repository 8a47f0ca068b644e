export { DossierPanel } from './DossierPanel';
export { FilesOnPaper } from './FilesOnPaper';
export type { Fold } from './list/FoldButton';
export type { PassageTarget } from './passage/passage';
export { sheetShare } from './sheet/snapSheet';

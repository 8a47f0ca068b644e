export { DossierPanel } from './DossierPanel';
export type { SoughtPassage } from './passage/passage';
export { SHEET_SHARE } from './sheet/snapSheet';

export { DossierPanel } from './DossierPanel';
export { SHEET_SHARE } from './sheet/snapSheet';

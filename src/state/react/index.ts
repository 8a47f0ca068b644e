export { PrefetchProvider, usePrefetch, useRoleLink } from './roleLink';
export { useChange, useSteadyView, useUndoable, useView, ViewProvider } from './view';
export { isPlainClick, useViewLink } from './viewLink';

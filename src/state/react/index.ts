export { PrefetchProvider, usePrefetch, useRoleLink } from './roleLink';
export { useChange, useLaterView, useSteadyView, useUndoable, useView, ViewProvider } from './view';
export { isPlainClick, useViewLink } from './viewLink';

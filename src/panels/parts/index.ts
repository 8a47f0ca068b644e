export { CopyCsv } from './CopyCsv';
export { type Cell, csvText } from './csv';
export { counted, percentText } from './figures';
export { RoleLink } from './RoleLink';
export { RolePicker } from './RolePicker';
export { titleOf } from './titleOf';

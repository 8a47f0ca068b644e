export { CopyCsv } from './CopyCsv';
export { type Column, columnRows, roleColumns } from './columns';
export { type Cell, csvText } from './csv';
export { DropFilters } from './DropFilters';
export { percentText } from './figures';
export { RoleLink } from './RoleLink';
export { RolePicker } from './RolePicker';
export { nextSort, sortedIndexes } from './sorting';
export { titleOf } from './titleOf';

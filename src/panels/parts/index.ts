export { type Cell, csvText } from './csv';
export { RoleLink } from './RoleLink';
export { RolePicker } from './RolePicker';
export { TaxonomyRole } from './TaxonomyRole';

export { Neighbourhoods } from './Neighbourhoods';

export { TextPage } from './TextPage';

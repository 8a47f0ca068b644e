export { ANY, type Language } from './language';
export { languageOf } from './languageOf';
export { stemOfWord, stemsOf, type Terms, termsIn } from './terms';

export { ANY, type Language } from './language';
export { languageOf, prepareLanguage } from './languageOf';
export { stemOfWord, stemsOf, type Terms, termsIn } from './terms';

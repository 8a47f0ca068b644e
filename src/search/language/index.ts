export { ANY, type Language } from './language';
export { languageOf } from './languageOf';
export { stemmedWords, stemsOf, type Terms, termsIn } from './terms';

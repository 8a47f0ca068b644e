export { ANY, type Language } from './language';
export { languageOf } from './languageOf';
export { stemmedWords, stemOfWord, stemsOf, type Terms, termsIn } from './terms';

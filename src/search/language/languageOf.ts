import { wordsIn } from '../text';
import { ANY, english, isEnglish, type Language } from './language';

/** The language of some texts. Without English ones the list of common words is not waited for. */
export async function languageOf(texts: readonly string[]): Promise<Language> {
  if (!isEnglish(texts.flatMap(wordsIn))) return ANY;
  return english((await commonWords()).default);
}

const commonWords = () => import('#common-english');

/** Fetches the list of common words before there are texts. What fails is heard when it is of use. */
export function prepareLanguage(): void {
  commonWords().catch(() => {});
}

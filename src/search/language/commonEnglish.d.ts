/** The most common words of spoken English (SUBTLEX-US), the most common first; from src/build/plugins/commonEnglish.ts. */
declare module 'virtual:common-english' {
  const words: readonly string[];
  export default words;
}

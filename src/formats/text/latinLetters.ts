/** An encoding of Latin letters, and the letters beyond ASCII of languages that are written in it, the most common first. */
export interface LatinEncoding {
  readonly encoding: string;
  readonly name: string;
  readonly languages: readonly string[];
}

const WESTERN = [
  ...['éèàêçôûîùâïëœ', 'óíáéñúü', 'çãéáíóêõàâúô', 'äüöß', 'éëïüóöè', 'èàòùìé', 'àéèòíóúçïü'],
  ...['äöå', 'øåæéò', 'íáðóþéöúýæ'],
];
const CENTRAL = [
  'łęąóżśćńź',
  'íáéěčšřžýůúťďňó',
  'áíýčéšžúľťňôďäĺóŕ',
  'éáöőíóüúű',
  'čšžćđ',
  'ăîşţâ',
];
const TURKISH = ['ıüşçğöİâîû'];
const BALTIC = ['ėąšųžūįčę', 'āēīšūļžņģķč', 'äõüöšž'];

/** Encodings that share most of their bytes; of two that fit equally well the first is meant. */
export const LATIN: readonly LatinEncoding[] = [
  { encoding: 'windows-1252', name: 'Windows-1252', languages: WESTERN },
  { encoding: 'macintosh', name: 'Mac Roman', languages: WESTERN },
  { encoding: 'windows-1250', name: 'Windows-1250 (Central European)', languages: CENTRAL },
  { encoding: 'iso-8859-2', name: 'ISO 8859-2 (Central European)', languages: CENTRAL },
  { encoding: 'windows-1254', name: 'Windows-1254 (Turkish)', languages: TURKISH },
  { encoding: 'windows-1257', name: 'Windows-1257 (Baltic)', languages: BALTIC },
];

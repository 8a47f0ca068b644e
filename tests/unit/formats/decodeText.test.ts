import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain';
import { decodeText } from '../../../src/formats';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const read = (bytes: readonly number[]) => {
  const { text, remarks } = decodeText('x.csv', Uint8Array.from(bytes));
  return [text, ...remarks.map(formatProblem)];
};
const wide = (text: string, isLittle: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code % 256, code >> 8] : [code >> 8, code % 256];
  });

describe('the bytes of a file', () => {
  test('are UTF-8, with or without a mark, also where a letter is the sign for unreadable ones', () => {
    expect(read(utf8('id,Łódź'))).toEqual(['id,Łódź']);
    expect(read([0xef, 0xbb, 0xbf, ...utf8('"a",b')])).toEqual(['"a",b']);
    expect(read(utf8('a\uFFFD'))).toEqual(['a\uFFFD']);
    expect(read([])).toEqual(['']);
  });

  test('stay UTF-8 where a letter or two are bad', () => {
    expect(read([...utf8('é\r\nñ\rü\nx'), 0xe9, ...utf8('y')])).toEqual([
      'é\r\nñ\rü\nx\uFFFDy',
      'x.csv:4: one letter here is not UTF-8 and shown as \uFFFD',
    ]);
    expect(read([...utf8('éé'), 0xe9, 0x2c, 0xe9])[1]).toBe(
      'x.csv:1: 2 letters, here the first, are not UTF-8 and shown as \uFFFD',
    );
  });

  test('are an older encoding where hardly a letter is UTF-8, and that is said', () => {
    expect(read([...utf8('id\nGar'), 0xe7, ...utf8('on '), 0xdf])).toEqual([
      'id\nGarçon ß',
      'x.csv:2: the file is no UTF-8; read as Windows-1252',
    ]);
    // かな, in Shift_JIS and in EUC-JP.
    expect(read([0x82, 0xa9, 0x82, 0xc8])).toEqual([
      'かな',
      'x.csv:1: the file is no UTF-8; read as Shift_JIS',
    ]);
    expect(read([0xa4, 0xab, 0xa4, 0xca])[0]).toBe('かな');
    expect(read([...utf8('Gar'), 0x8d, ...utf8('on')])).toEqual([
      'Garçon',
      'x.csv:1: the file is no UTF-8; read as Mac Roman',
    ]);
  });

  test.each([
    ['木工师傅,会计,护士长', 'GBK (GB 18030)', 'c4beb9a4caa6b8b52cbbe1bcc62cbba4cabfb3a4'],
    ['木工師傅,會計,護士長', 'Big5', 'a4eca475ae76b3c52cb77cad702cc540a468aaf8'],
    [
      '목수,회계사,간호사,요리사',
      'EUC-KR (CP949)',
      'b8f1bcf62cc8b8b0e8bbe72cb0a3c8a3bbe72cbfe4b8aebbe7',
    ],
    ['管理者,教員,医師,看護師', 'Shift_JIS', '8ac7979d8ed22c8bb388f52c88e38e742c8ac58cec8e74'],
    ['столяр,водитель', 'Windows-1251', 'f1f2eeebfff02ce2eee4e8f2e5ebfc'],
    ['столяр,водитель', 'KOI8-R', 'd3d4cfccd1d22cd7cfc4c9d4c5ccd8'],
    ['ξυλουργός,οδηγός', 'Windows-1253', 'eef5ebeff5f1e3fcf22cefe4e7e3fcf2'],
    ['נגר,רואה חשבון', 'Windows-1255', 'f0e2f82cf8e5e0e420e7f9e1e5ef'],
    ['مهندس,محاسب', 'Windows-1256', 'e3e5e4cfd32ce3cdc7d3c8'],
    ['วิศวกร,ครู,บัญชี', 'Windows-874', 'c7d4c8c7a1c32ca4c3d92cbad1adaad5'],
  ])('are %s in %s, by the letters that its script has most of', (text, name, hex) => {
    expect(read([...Buffer.from(hex, 'hex')])).toEqual([
      text,
      `x.csv:1: the file is no UTF-8; read as ${name}`,
    ]);
  });

  const POLISH = 'Księgowy,Spawacz,Nauczyciel języka,Położna,Łódź,Środki czystości';
  const CZECH = 'účetní,řidič,zámečník,učitelka,kuchař,svářeč,vedoucí směny';
  const HUNGARIAN = 'Könyvelő,Művezető,Nővér,Épületgépész,Asztalos';
  test.each([
    [POLISH, 'Windows-1250 (Central European)', 'ąćęłńóśźżŁŚ', 'b9e6eab3f1f39c9fbfa38c'],
    [POLISH, 'ISO 8859-2 (Central European)', 'ąćęłńóśźżŁŚ', 'b1e6eab3f1f3b6bcbfa3a6'],
    [CZECH, 'Windows-1250 (Central European)', 'áčéěířýů', 'e1e8e9ecedf8fdf9'],
    [HUNGARIAN, 'Windows-1250 (Central European)', 'éöőűÉü', 'e9f6f5fbc9fc'],
    ['Čašnik,Šumar,Vozač,Učitelj,Ložač', 'Windows-1250 (Central European)', 'čČšŠž', 'e8c89a8a9e'],
    ['Şoför,Öğretmen,Aşçı,Hemşire,İşçi', 'Windows-1254 (Turkish)', 'şŞöÖğçıİ', 'fedef6d6f0e7fddd'],
    ['Mokytoja,Virėjas,Šaltkalvis,Žvejys', 'Windows-1257 (Baltic)', 'ėŠŽ', 'ebd0de'],
    ['Gärtner,Böttcher,Müller,Wäscher', 'Mac Roman', 'äöü', '8a9a9f'],
  ])(
    'of Latin letters are %s in %s, by the languages that have these letters',
    (text, name, letters, hex) => {
      const codes = Buffer.from(hex, 'hex');
      const bytes = [...text].map((letter) => {
        const at = letters.indexOf(letter);
        return at < 0 ? letter.charCodeAt(0) : (codes[at] ?? 0);
      });
      expect(read(bytes)).toEqual([text, `x.csv:1: the file is no UTF-8; read as ${name}`]);
    },
  );

  test('of Western languages are Windows-1252, whatever other alphabets have at their places', () => {
    const texts = [
      'Infirmière,Caissière,Ouvrière,Bouchère',
      'Chef de chantier,Employé à domicile,Maître-nageur,Contrôleur,Garçon',
      'Médico,Jardín,Niñera,Albañil,Músico',
      'Secretária,Técnico de produção,Mãe,Função,Órgão',
      'Infermière,Metà,Perché,Può,Più',
      'Sygeplejerske på øen,Kørelærer,Smørrebrødsjomfru,Rådgiver',
      'Sjuksköterska,Målare,Kassör,Lärare',
      'Hjúkrunarfræðingur,Smiður,Kennari í skóla,Þýðandi',
      '£25,000 a year, or £a',
      'Façade painter 45°, café',
    ];
    const windows = new Map(
      [
        ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
      ].map((letter, at) => [letter, at]),
    );
    for (const text of texts)
      expect(read([...text].map((letter) => windows.get(letter) ?? 0))).toEqual([
        text,
        'x.csv:1: the file is no UTF-8; read as Windows-1252',
      ]);
  });

  test('are no other script where letters stand alone, or in Latin words', () => {
    for (const text of ['Gärtner\nBöttcher\nMüller\nDélégué\nÉté\nÑuño', 'ÄÖÜ,äöü', 'à', '£ 5'])
      expect(read([...Buffer.from(text, 'latin1')])[1]).toContain('Windows-1252');
  });

  test('may be UTF-16 of both kinds, with or without a mark', () => {
    expect(read([0xff, 0xfe, ...wide('id\tŁ', true)])).toEqual(['id\tŁ']);
    expect(read([0xfe, 0xff, ...wide('id\tŁ', false)])).toEqual(['id\tŁ']);
    expect(read(wide('id,title', true))).toEqual(['id,title']);
    expect(read(wide('id,title', false))).toEqual(['id,title']);
  });
});

// Words with a capital inside, where no alias ends.
const CAMEL_WORDS = [
  ...['DevOps', 'DevSecOps', 'DataOps', 'FinOps', 'GitOps', 'RevOps', 'SecOps', 'SysOps', 'BizOps'],
  ...['CloudOps', 'NetOps', 'ModelOps', 'PeopleOps', 'DevRel', 'DevEx', 'BizDev', 'SysAdmin'],
  ...['InfoSec', 'AppSec', 'FinTech', 'MarTech', 'EdTech', 'HealthTech', 'JavaScript'],
  ...['TypeScript', 'GitHub', 'GitLab', 'GraphQL', 'MySQL', 'NoSQL', 'PostgreSQL', 'PyTorch'],
  ...['TensorFlow', 'LinkedIn', 'YouTube', 'WordPress', 'SharePoint', 'PowerPoint'],
  ...['PowerBI', 'ServiceNow', 'PhD', 'SaaS', 'PaaS', 'IaaS', 'XaaS', 'iOS', 'macOS', 'iPhone'],
  ...['iPad', 'eCommerce', 'eLearning', 'B2B', 'B2C', '2D', '3D', '4G', '5G', '2FA'],
];

/** Where in a well-known word a small letter or digit meets a capital, by the pair that meets there. */
const insides = new Map<string, { word: string; offset: number }[]>();
for (const word of CAMEL_WORDS) {
  for (const { index } of word.matchAll(/[a-z0-9](?=[A-Z])/g)) {
    const pair = word.slice(index, index + 2);
    insides.set(pair, [...(insides.get(pair) ?? []), { word, offset: index + 1 }]);
  }
}

const afterMac = (text: string, at: number) =>
  text.startsWith('Mc', at - 2) || text.startsWith('Mac', at - 3);

function insideWord(text: string, at: number): boolean {
  const places = insides.get(text.slice(at - 1, at + 1)) ?? [];
  return places.some(({ word, offset }) => at >= offset && text.startsWith(word, at - offset));
}

/** Cuts aliases that were copied without the breaks between them: "AI EngineerData Scientist" is two. */
export function splitAliases(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[a-z0-9)](?=[A-Z])/g)) {
    const at = index + 1;
    if (afterMac(text, at) || insideWord(text, at)) continue;
    pieces.push(text.slice(start, at));
    start = at;
  }
  return [...pieces, text.slice(start)];
}

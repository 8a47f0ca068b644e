import { expect, test } from 'vitest';
import { type Compiled, compile } from '../../../src/compile';
import { readCsv } from '../../../src/formats';
import { mark, passagesOf, readWordsIn } from '../../../src/search';
import { createReasons } from '../../../src/why';

const ROLES = `id,title,summary
analyst,数据分析师,整理销售数据并制作报表，用统计模型预测客户流失。
nurse,护士,照顾病人，测量血压和体温，按医嘱给药并记录病情。
cook,厨师,准备食材，设计菜单，在厨房里烹饪并管理库存。
teacher,小学教师,给学生上课，批改作业，与家长沟通学习情况。
designer,デザイナー,画面の設計と試作を行い、利用者の声を聞いて改善する。
driver,货车司机,驾驶货车运送货物，检查车辆并填写行车记录。
`;
const compiled = compile({
  kind: 'tables',
  tables: [readCsv('roles.csv', ROLES), readCsv('matches.csv', 'source,target\nnurse,cook\n')],
}) as Compiled;
const taxonomy = { fingerprint: '', ...compiled.taxonomy };
const reading = createReasons(taxonomy, passagesOf(taxonomy, compiled.dossiers));

test.each([
  ['每天测量血压，照顾老年病人，并按医嘱给药。', 'nurse', '血压'],
  ['负责用统计模型分析客户数据，制作每月报表。', 'analyst', '客户'],
  ['画面の試作を作り、利用者の声を集めて設計を改善します。', 'designer', '画面'],
])('a text without blanks is read word by word: %s', async (text, role, word) => {
  const { nearest, words } = await (await reading).read(text);
  expect(words).toBeGreaterThan(4);
  expect(nearest[0]?.role).toBe(role);
  const marked = nearest[0]?.passages.flatMap(({ passages }) =>
    passages.flatMap(({ spans }) => spans.filter(({ hit }) => hit).map((span) => span.text)),
  );
  expect(marked?.join()).toContain(word);
});

test('a text of another trade finds nothing', async () => {
  const { nearest, known } = await (await reading).read('火山喷发后，地质学家采集岩石样本。');
  expect([known, nearest]).toEqual([0, []]);
});

test('words of other scripts stay as they are, also beside one without blanks', () => {
  const words = (text: string) => readWordsIn(text).map(({ word }) => word);
  expect(words('Jira board, daily')).toEqual(['jira', 'board', 'daily']);
  expect(words('Webデザイナー')[0]).toBe('web');
});

test('a long text without blanks is cut around what is found', () => {
  const text = `${'一'.repeat(400)}护士${'二'.repeat(400)}`;
  const shown = mark(text, [{ word: '护士', from: 400, to: 402 }]);
  expect(shown.find(({ hit }) => hit)?.text).toBe('护士');
});

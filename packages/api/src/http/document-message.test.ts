import { describe, expect, it } from '@jest/globals';
import { parse, specifiedRules, validate } from 'graphql';
import { buildApiSchema } from '../schema.js';
import { documentMessage } from './document-message.js';

const schema = buildApiSchema();
const invalid = (source: string) =>
  validate(schema, parse(source), specifiedRules).map(({ message }) =>
    documentMessage('GRAPHQL_VALIDATION_FAILED', message),
  );

describe('what is wrong with a document is said in Chinese first', () => {
  it.each([
    ['{ nothing }', '类型 Query 没有字段 nothing。'],
    ['{ divisions(wher: 1) { totalCount } }', '字段 Query.divisions 没有参数 wher。'],
    ['{ divisions }', '字段 divisions（DivisionConnection!）要选出下级字段。'],
    ['{ divisions { totalCount { x } } }', '字段 totalCount 没有下级字段。'],
    ['{ division { name } }', 'division 缺少参数 code（AreaCode!）。'],
    ['{ __typename @nothing }', '没有指令 @nothing。'],
    ['query @include(if: true) { __typename }', '指令 @include 不能用在这里。'],
    ['{ __typename @skip(if: true) @skip(if: true) }', '同一处只能用一次指令 @skip。'],
    ['{ ...Missing }', '没有名为 Missing 的片段。'],
    ['{ ...F } fragment F on Query { ...F }', '片段 F 引用了自身。'],
    ['{ __typename } fragment F on Query { __typename }', '片段 F 没有用到。'],
    ['{ ...F } fragment F on Division { name }', '片段 F 不适用于类型 Query。'],
    ['{ ...F } fragment F on Nothing { name }', '没有类型 Nothing。'],
    ['{ divisions(first: $n) { totalCount } }', '变量 $n 没有声明。'],
    ['query ($n: Int) { __typename }', '变量 $n 没有用到。'],
    ['query ($n: String) { divisions(first: $n) { totalCount } }', '变量 $n 的类型是 String，此处需要 Int。'],
    ['{ divisions(first: "1") { totalCount } }', '此处需要 Int。'],
    ['{ divisions(first: 1, first: 2) { totalCount } }', 'first 出现了不止一次。'],
    [
      '{ statistics(area: "371300", period: "2022", by: [NOTHING]) { cost } }',
      '枚举 StatisticsDimension 没有 NOTHING。',
    ],
    ['{ a: __typename } { b: __typename }', '文档中有几个操作时，每个都要有名称。'],
    [
      '{ a: divisions { totalCount } a: divisions { nodes { code } } b: division(code: "371300") { name } b: division(code: "371302") { name } }',
      '同名字段 b 的内容不一致，请用别名区分。',
    ],
  ])('%s', (source, chinese) => {
    expect(invalid(source)[0]).toMatch(/^[^/]+ \/ [A-Z]/);
    expect(invalid(source).map((message) => message.split(' / ')[0])).toContain(chinese);
  });

  it('keeps no suggestion of other names', () => {
    expect(invalid('{ division(code: "371300") { nam } }')).toEqual([
      '类型 Division 没有字段 nam。 / Cannot query field "nam" on type "Division".',
    ]);
  });

  it('has a sentence for what it does not know', () => {
    expect(documentMessage('GRAPHQL_PARSE_FAILED', 'Syntax Error: Something new.')).toBe(
      '查询文档有语法错误。 / Syntax Error: Something new.',
    );
  });

  it('leaves alone what is Chinese already', () => {
    expect(documentMessage('GRAPHQL_VALIDATION_FAILED', '应为日期。 / A date is expected.')).toBe(
      '应为日期。 / A date is expected.',
    );
  });
});

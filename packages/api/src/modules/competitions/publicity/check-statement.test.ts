import { expect, it } from '@jest/globals';
import { Faults } from '../../../shared/faults.js';
import { checkStatement } from './check-statement.js';

const codes = (text: string) => {
  const faults = new Faults();
  checkStatement(faults, 'input.text', text);
  return faults.found.map(({ code }) => code);
};

it.each([
  ['对第三名的实操成绩有异议', []],
  ['得分应为92.50而非95.20，见2026年11月22日记录', []],
  ['', ['EMPTY']],
  ['长'.repeat(2_001), ['TOO_LONG']],
  ['请致电13812345678', ['PERSONAL_DATA']],
  ['电话 138 1234 5678', ['PERSONAL_DATA']],
  ['身份证 371399199001010010', ['PERSONAL_DATA']],
  ['身份证 ３７１３９９１９９００１０１００１０', ['PERSONAL_DATA']],
])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

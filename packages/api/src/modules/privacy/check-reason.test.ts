import { expect, it } from '@jest/globals';
import { Faults } from '../../shared/faults.js';
import { checkReason } from './check-reason.js';

const codes = (reason: string) => {
  const faults = new Faults();
  checkReason(faults, 'reason', reason);
  return faults.found.map(({ code }) => code);
};

it.each([
  ['核对金秋助学申请人身份', []],
  ['办理2026年第3号帮扶申请，金额12000元', []],
  ['查一下', ['TOO_SHORT']],
  ['查一下          ', ['TOO_SHORT']],
  ['', ['EMPTY']],
  ['长'.repeat(501), ['TOO_LONG']],
  ['核对371399199001010010的身份', ['PERSONAL_DATA']],
  ['联系13899990001核对信息', ['PERSONAL_DATA']],
  ['单据编号2026138999900012026', []],
])('%s: %j', (reason, expected) => {
  expect(codes(reason)).toEqual(expected);
});

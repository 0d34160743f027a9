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
  ['单据编号2026138999900012026', ['PERSONAL_DATA']],
  ['核对银行卡号6222021234567890123的发放', ['PERSONAL_DATA']],
  ['旧身份证号371302900101123的核对', ['PERSONAL_DATA']],
  ['身份证371302 19900101 1234核对', ['PERSONAL_DATA']],
  ['身份证号371302-19900101-1234', ['PERSONAL_DATA']],
  ['电话 138-1234-5678 核对一下', ['PERSONAL_DATA']],
  ['电话１３８．９９９９．０００１核对一下', ['PERSONAL_DATA']],
  ['座机0539—8123456转告其本人', ['PERSONAL_DATA']],
  ['号码1 3 8 9 9 9 9 0 0 0 1核对', ['PERSONAL_DATA']],
  ['号码1·3·8·9·9·9·9·0·0·0·1核对', ['PERSONAL_DATA']],
  ['号码138\u200b9999\u200b0001核对一下', ['PERSONAL_DATA']],
  ['电话一三八九九九九零零零一核对', ['PERSONAL_DATA']],
  ['电话①③⑧⑨⑨⑨⑨⓪⓪⓪①核对一下', ['PERSONAL_DATA']],
  ['电话१३८९९९९०००१核对一下', ['PERSONAL_DATA']],
  ['编号1234567的申请核对一下', ['PERSONAL_DATA']],
  ['编号末6位123456的申请核对一下', []],
  ['2026年11月22日第12批，第13次走访，金额12000元', []],
  ['2026年11月至2027年02月的一二三季度慰问', []],
])('%s: %j', (reason, expected) => {
  expect(codes(reason)).toEqual(expected);
});

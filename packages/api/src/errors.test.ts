import { expect, it } from '@jest/globals';
import { apiError, badUserInput, errorCodes } from './errors.js';

it('every code has a sentence in Chinese and in English', () => {
  for (const { zh, en } of Object.values(errorCodes)) {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*\.$/);
  }
});

it('an error carries its code, and what the caller adds', () => {
  expect(apiError('CONFLICT', undefined, { version: 3 }).toJSON()).toEqual({
    message: '数据已被他人修改，请重新读取后再试。 / The data changed meanwhile; read them again.',
    extensions: { code: 'CONFLICT', version: 3 },
  });
});

it('bad input names every fault', () => {
  const faults = [
    { path: 'first', code: 'OUT_OF_RANGE', messageZh: '应为正数。', messageEn: 'A positive number is expected.' },
    { path: 'search', code: 'EMPTY', messageZh: '不能为空。', messageEn: 'It must not be empty.' },
  ];
  expect(badUserInput(faults).toJSON()).toEqual({
    message:
      'first：应为正数。search：不能为空。 / first: A positive number is expected. search: It must not be empty.',
    extensions: { code: 'BAD_USER_INPUT', fields: faults },
  });
});

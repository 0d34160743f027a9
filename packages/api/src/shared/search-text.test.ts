import { describe, expect, it } from '@jest/globals';
import { searchText } from './search-text.js';

describe('searchText', () => {
  it('holds name, pinyin, initials and codes', () => {
    expect(searchText('临沂市总工会', 'LY-0001', undefined, '81371302TE5T000168')).toBe(
      '临沂市总工会 linyishizonggonghui lyszgh ly-0001 81371302te5t000168',
    );
  });

  it('keeps figures where they stand', () => {
    expect(searchText('临沂市兰山区示例企业0001工会')).toBe(
      '临沂市兰山区示例企业0001工会 linyishilanshanqushiliqiye0001gonghui lyslsqslqy0001gh',
    );
  });

  it.each([
    ['单县总工会', 'shanxianzonggonghui'],
    ['乐陵市总工会', 'laolingshizonggonghui'],
    ['绿地集团', 'lvdijituan'],
    ['重庆银行', 'chongqingyinhang'],
  ])('reads %s as %s', (name, reading) => {
    expect(searchText(name).split(' ')[1]).toBe(reading);
  });

  it('leaves a name without Chinese characters alone', () => {
    expect(searchText('IBM China 2000', null)).toBe('ibm china 2000');
  });
});

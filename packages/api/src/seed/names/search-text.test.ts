import { describe, expect, it } from '@jest/globals';
import { searchText } from './search-text.js';

describe('searchText', () => {
  it('holds name, pinyin, initials and codes', () => {
    expect(searchText('临沂市兰山区示例企业0001工会', '371302-D-0001', null)).toBe(
      '临沂市兰山区示例企业0001工会 linyishilanshanqushiliqiye0001gonghui lyslsqslqy0001gh 371302-d-0001',
    );
  });

  it('reads place names as the division table does', () => {
    expect(searchText('单县总工会')).toBe('单县总工会 shanxianzonggonghui sxzgh');
    expect(searchText('乐陵市总工会')).toContain('laolingshizonggonghui');
  });

  it('leaves a name without Chinese as it is', () => {
    expect(searchText('ACFTU')).toBe('acftu acftu a');
  });
});

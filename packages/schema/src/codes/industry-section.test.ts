import { describe, expect, it } from '@jest/globals';
import { industrySectionOf, industrySections } from './industry-section.js';

describe('industrySections (GB/T 4754-2017)', () => {
  it('are A to T', () => {
    expect(industrySections.codes.join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });

  it('share the 97 divisions without gap or overlap', () => {
    const sections = Array.from({ length: 97 }, (_, i) => industrySectionOf(i + 1));
    expect(sections).not.toContain(undefined);
    expect([...new Set(sections)]).toEqual(industrySections.codes);
    expect(industrySectionOf(0)).toBeUndefined();
    expect(industrySectionOf(98)).toBeUndefined();
  });

  it.each([
    [13, 'C'],
    [48, 'E'],
    [63, 'I'],
    [91, 'S'],
  ])('division %s is in %s', (division, section) => {
    expect(industrySectionOf(division)).toBe(section);
  });

  it('map the numbers 01–20 of the 2015 union form one to one', () => {
    const numbers = industrySections.items.map((item) => item.form2015).sort();
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0')));
    expect(industrySections.items.find((item) => item.form2015 === '06')?.zh).toBe('交通运输、仓储和邮政业');
  });
});

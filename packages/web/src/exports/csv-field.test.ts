import { describe, expect, it } from '@jest/globals';
import { csvField } from './csv-field.js';

describe('csvField', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '＝1', '-兰山区'])(
    'keeps %j from being run as a formula',
    (text) => {
      expect(csvField(text).replaceAll('"', '')).toBe(`'${text}`);
    },
  );

  it('quotes what would break the line', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('说“好”')).toBe('说“好”');
    expect(csvField('say "hi"')).toBe('"say ""hi"""');
    expect(csvField('two\nlines')).toBe('"two\nlines"');
  });

  it('leaves plain text alone', () => {
    expect(csvField('兰山区')).toBe('兰山区');
    expect(csvField('25–49人')).toBe('25–49人');
  });
});

import { describe, expect, it } from '@jest/globals';
import { countUnits } from './count-unit.js';

describe('countUnits', () => {
  it('tell persons from person-times', () => {
    expect(countUnits.get('PERSON').zh).toBe('人');
    expect(countUnits.get('PERSON_TIME').zh).toBe('人次');
  });

  it('have every unit of the dossier', () => {
    const symbols: string[] = countUnits.items.map((item) => item.zh);
    expect(symbols).toEqual(
      expect.arrayContaining(['人', '人次', '户', '家', '个', '件', '件次', '场次', '处', '项', '元', '百分比']),
    );
  });
});

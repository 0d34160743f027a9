import { describe, expect, it } from '@jest/globals';
import { competitionStages } from './competition-stage.js';

describe('competitionStages', () => {
  it('run from the plan to the summary', () => {
    expect(competitionStages.codes.join(' ')).toBe(
      'PLAN NOTICE REGISTRATION LAUNCH RUNNING ASSESSMENT PUBLICITY AWARD SUMMARY',
    );
  });

  it('make results public from publicity on', () => {
    const open = competitionStages.items.filter((item) => item.isPublic).map((item) => item.code);
    expect(open).toEqual(['PUBLICITY', 'AWARD', 'SUMMARY']);
  });
});

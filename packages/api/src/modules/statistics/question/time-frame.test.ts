import { expect, it } from '@jest/globals';
import { members } from '../definitions/members.js';
import { membersJoined } from '../definitions/members-joined.js';
import { unionDensity } from '../definitions/union-density.js';
import { earlier, timeFrame } from './time-frame.js';

const args = { shift: 'QUARTER', shiftBy: 2, window: 'YEAR_TO_DATE' } as const;

it('takes a flow over the window', () =>
  expect(timeFrame(membersJoined, args)).toEqual({ months: 6, window: 'YEAR_TO_DATE' }));

it.each([members, unionDensity])('takes $key on its day, whatever the window', (indicator) =>
  expect(timeFrame(indicator, args)).toEqual({ months: 6, window: 'PERIOD' }),
);

it('moves further back with its window', () =>
  expect(earlier(timeFrame(membersJoined, args), 12)).toEqual({ months: 18, window: 'YEAR_TO_DATE' }));

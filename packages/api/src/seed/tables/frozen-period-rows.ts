import { rounds } from '../calendar/rounds.js';

/** Rows of frozen_period: every round is final from the moment at which it was loaded; corrections come later. */
export const frozenPeriodRows = rounds.map((round) => ({
  id: round.index + 1,
  period: round.code,
  frozen_at: round.recordedAt,
  note: `${round.name}关账`,
  frozen_by: '示例',
  provenance: 'SYNTHETIC',
}));

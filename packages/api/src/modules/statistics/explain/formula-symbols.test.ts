import { expect, it } from '@jest/globals';
import { membersJoined } from '../definitions/members-joined.js';
import { unionEstablishmentRate } from '../definitions/union-establishment-rate.js';
import { formulaSymbols } from './formula-symbols.js';

it('writes a rate as a quotient of sums', () => {
  expect(formulaSymbols(unionEstablishmentRate, 'en')).toBe(
    'Σ Employing units(t₁ | union_state ∈ {ESTABLISHED, COVERED_BY_JOINT}) ÷ Σ Employing units(t₁)',
  );
});

it('writes a flow over its span', () => {
  expect(formulaSymbols(membersJoined, 'zh')).toBe('Σ 入会人数(t₀, t₁)');
});

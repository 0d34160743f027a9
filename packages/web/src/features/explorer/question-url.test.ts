import { describe, expect, it } from '@jest/globals';
import { emptyQuestion } from './empty-question.js';
import { questionFromSearch, questionToSearch } from './question-url.js';
import type { StatisticsQuestion } from './statistics-question.js';

const full: StatisticsQuestion = {
  indicators: ['unionEstablishmentRate', 'members'],
  area: '371300',
  areaLevel: 'COUNTY',
  by: ['AREA', 'PERIOD'],
  period: '2019..2022/HALF_YEAR',
  filters: {
    sizeBand: ['FROM_25_TO_49'],
    industry: ['C', 'F'],
    source: ['TAX_FEE'],
    organizationKind: ['SINGLE', 'JOINT'],
    unionState: ['ESTABLISHED'],
  },
  asKnownOn: '2023-02-01',
  totals: false,
  shift: 'YEAR',
  parts: true,
  pivot: 'PERIOD',
  sort: { column: 'members|2022|VALUE', direction: 'DESC' },
};

const fromText = (text: string) => questionFromSearch(new URLSearchParams(text));

describe('question in the address', () => {
  it('comes back whole', () => {
    expect(fromText(questionToSearch(full).toString())).toEqual(full);
  });

  it('is empty for what equals the defaults', () => {
    expect(questionToSearch(full, full).toString()).toBe('');
    expect(questionFromSearch(new URLSearchParams(), full)).toEqual(full);
  });

  it('keeps an emptied choice apart from the default one', () => {
    const search = questionToSearch({ ...full, by: [], indicators: [], pivot: null, sort: null }, full);
    const back = questionFromSearch(search, full);
    expect(back).toMatchObject({ by: [], indicators: [], pivot: null, sort: null });
  });

  it('drops what the contract does not know', () => {
    expect(
      fromText('by=AREA,MOON&level=STREET&shift=DECADE&size=FROM_1_TO_24,TINY&ind=members,{evil}&sort=members'),
    ).toEqual({
      ...emptyQuestion,
      indicators: ['members'],
      filters: { ...emptyQuestion.filters, sizeBand: ['FROM_1_TO_24'] },
    });
  });

  it('names a repeated indicator once', () => {
    expect(fromText('ind=members,members').indicators).toEqual(['members']);
  });

  it('does not pivot on a dimension that is not grouped by', () => {
    expect(fromText('by=AREA&pivot=PERIOD').pivot).toBeNull();
  });
});

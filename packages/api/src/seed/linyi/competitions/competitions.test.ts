import { describe, expect, it } from '@jest/globals';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { federationTree } from '../../federations/federation-tree.js';
import { competitionRows } from './competition-rows.js';
import { entries, projects, scores } from './key-projects.js';
import { progressRows } from './progress-rows.js';
import { publishedRanking } from './published-ranking.js';

const federations = federationTree();
const competitions = competitionRows(federations);

describe('the competitions of Linyi', () => {
  it('are as many as was printed: ten key projects, more than 70 themed competitions led', () => {
    expect(projects).toHaveLength(10);
    const led = competitions.filter(({ parent_id }) => parent_id === 1);
    expect(led.length).toBe(competitions.length - 1);
    expect(led.length).toBeGreaterThan(70);
    expect(led.length).toBeLessThan(80);
    expect(new Set(competitions.map(({ code }) => code)).size).toBe(competitions.length);
  });

  it('had more than 300,000 participations', () => {
    const all = progressRows(competitions).reduce((sum, { participations }) => sum + participations, 0);
    expect(all).toBeGreaterThan(300_000);
    expect(all).toBeLessThan(310_000);
  });

  it('lie in Linyi and in each of its counties, and begin and end in the year', () => {
    const places = new Set(competitions.map(({ division_code }) => division_code));
    expect(places.size).toBe(13);
    for (const code of places)
      expect([code, findDivision(code)?.parentCode]).toContain(code === '371300' ? code : '371300');
    for (const { starts_on, ends_on } of competitions)
      expect(starts_on >= '2022-03-01' && starts_on < ends_on && ends_on < '2023-01-01').toBe(true);
  });

  it('are marked as made up, save the name of the theme', () => {
    const rows = [...competitions, ...projects, ...entries(federations), ...progressRows(competitions)];
    expect(new Set(rows.map(({ provenance }) => provenance))).toEqual(new Set(['SYNTHETIC']));
  });
});

describe('the ranking of the key projects', () => {
  const { ranking, awards } = publishedRanking(federations);

  it('places every entry by scores on the scale', () => {
    expect(ranking.map(({ entry_id }) => entry_id).sort((a, b) => a - b)).toEqual(projects.map(({ id }) => id));
    expect(scores).toHaveLength(10 * 5 * 6);
    for (const { value } of scores) expect(Number(value) >= 0 && Number(value) <= 100).toBe(true);
    const totals = ranking.map(({ total }) => Number(total));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  it('gives prizes to the first six', () => {
    expect(awards.map(({ prize_rank }) => prize_rank)).toEqual([1, 2, 2, 3, 3, 3]);
  });
});

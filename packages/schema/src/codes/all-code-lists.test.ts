import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CodeList } from './code-list.js';

const isCodeList = (value: unknown): value is CodeList =>
  typeof value === 'object' && value !== null && 'items' in value && 'values' in value;

async function allCodeLists(): Promise<CodeList[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  const modules = await Promise.all(files.map((file) => import(`./${file.replace('.ts', '.js')}`)));
  return modules.flatMap((module) => Object.values(module as object).filter(isCodeList));
}

const lists = await allCodeLists();
const rows = lists.flatMap((list) => list.items.map((item) => ({ id: `${list.name}.${item.code}`, item })));

describe('every code list', () => {
  it('is found', () => {
    expect(lists.map((list) => list.name).sort()).toEqual([
      'AccountSignIn',
      'ArchiveLevel',
      'AssessmentLineKind',
      'AssistanceBatchState',
      'AssistanceGrantState',
      'AssistanceKind',
      'AuditEvent',
      'AuditOutcome',
      'CompetitionKind',
      'CompetitionLevel',
      'CompetitionStage',
      'CountUnit',
      'DataSource',
      'DivisionLevel',
      'EntrantKind',
      'FieldClass',
      'FigureQualifier',
      'FundSource',
      'HardshipCategory',
      'HardshipCause',
      'HardshipEntryKind',
      'HardshipExclusion',
      'HardshipExitKind',
      'HardshipState',
      'HardshipStep',
      'HealthState',
      'HolderKind',
      'HonourKind',
      'HouseholdRelation',
      'IncomeKind',
      'IndicatorGroup',
      'IndustrySection',
      'MaskedAccess',
      'NominationState',
      'NomineeGroup',
      'ObjectionState',
      'ObservationStatus',
      'OrganizationKind',
      'OrganizationLevel',
      'OrganizationLine',
      'OrganizationStatus',
      'PaymentMethod',
      'PeriodKind',
      'Provenance',
      'RecognitionLevel',
      'RecognitionMove',
      'RecognitionStage',
      'RevealPurpose',
      'RigidSpendingKind',
      'Role',
      'ScoringPart',
      'Season',
      'Sex',
      'SizeBand',
      'StatisticsDimension',
      'TieRule',
      'UnionState',
      'UnitCategory',
      'WorkState',
      'WorkerGroup',
      'WorkerGroupList',
    ]);
  });

  it.each(rows)('$id is labelled in Chinese and English', ({ item }) => {
    expect(item.zh).toMatch(/\p{Script=Han}/u);
    expect(item.en).toMatch(/[a-z]/);
    expect(item.en.replace(/（.*?）|\(.*?\)/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(item.noteZh === undefined).toBe(item.noteEn === undefined);
  });

  it.each(lists)('$name has codes fit for an enum and labels that differ', (list) => {
    const isEnum = list.codes.every((code) => /^[A-Z][A-Z0-9_]*$/.test(code));
    expect(isEnum || list.name === 'UnitCategory').toBe(true);
    for (const language of ['zh', 'en'] as const) {
      const labels = list.items.map((item) => item[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

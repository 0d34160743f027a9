import { expect, it } from '@jest/globals';
import { changelog } from './changelog.js';
import type { ContractChange } from './contract-change.js';

const change = (group: ContractChange['group'], type: string, path: string, more = {}): ContractChange => ({
  group,
  type,
  path,
  message: 'm',
  ...more,
});

it('tells the latest release first, each change under its heading in both languages', () => {
  const page = changelog([
    { date: '2026-11-22', changes: [] },
    {
      date: '2027-01-31',
      changes: [
        change('added', 'FIELD_ADDED', 'Query.fairs'),
        change('deprecated', 'ENUM_VALUE_DEPRECATION_REASON_ADDED', 'Kind.A', {
          reason: {
            zh: '请改用 B；2027-06-30 之后移除（remove after 2027-06-30）。',
            en: 'Use B; remove after 2027-06-30.',
          },
        }),
        change('dangerous', 'FIELD_ARGUMENT_DEFAULT_CHANGED', 'Query.fairs.first', { message: 'from 10 to 20' }),
        change('breaking', 'FIELD_REMOVED', 'Division.old', { reason: { zh: '已有替代。', en: 'It was replaced.' } }),
      ],
    },
  ]);
  expect(page.slice(page.indexOf('## 2027-01-31'))).toBe(`## 2027-01-31

### 新增 · Added

- \`Query.fairs\` 新增字段 · field added

### 不再推荐 · Deprecated

- \`Kind.A\` 不再推荐枚举值 · enum value deprecated：请改用 B；2027-06-30 之后移除（remove after 2027-06-30）。 Use B; remove after 2027-06-30.

### 请留意 · Dangerous to some clients

- \`Query.fairs.first\` 改变参数的默认值 · default of the argument changed (from 10 to 20)

### 不兼容 · Breaking

- \`Division.old\` 移除字段 · field removed：已有替代。 It was replaced.

## 2026-11-22

首次公布。 The contract is published for the first time.
`);
});

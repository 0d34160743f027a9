import { roles } from '@uniongraph/schema/codes/role';
import { declarationOf, type LimitGroup } from './define-limits.js';
import type { Limit, LimitedParty } from './limit.js';
import { limits } from './limits.js';
import { printAmount } from './print-amount.js';

const parties: Partial<Record<LimitedParty, { zh: string; en: string }>> = {
  ANYBODY: { zh: '未登录', en: 'not signed in' },
  SIGNED_IN: { zh: '已登录', en: 'signed in' },
  REGISTERED_DOCUMENT: { zh: '登记过的文档', en: 'registered document' },
  ...Object.fromEntries(roles.items.map(({ code, zh, en }) => [code, { zh, en }])),
};

const heading = `# 限额 · Limits

本表由 \`npm run schema:emit\` 根据 \`packages/api/src/limits\` 生成，请勿手改。接口对每个请求、每个用户和密钥的限制都在其中；为什么这样，见
[0013](decisions/0013-limits.md)。 Written by \`npm run schema:emit\` from \`packages/api/src/limits\`; do not edit. Everything that requests, users
and keys are held to. Why it is so: [0013](decisions/0013-limits.md). 点数 · points: \`extensions.cost\`, \`x-cost\`.
`;

/** docs/limits.md: for systems that ask, what they are held to and why. */
export const printLimits = (): string =>
  `${[heading, ...Object.values(limits).map((group) => printGroup(declarationOf(group)))].join('\n')}`;

function printGroup({ zh, en, limits: ofGroup }: LimitGroup): string {
  const title = zh === en ? `## ${zh}` : `## ${zh} · ${en}`;
  const rows = Object.values(ofGroup).map(
    (limit) => `| ${limit.zh} · ${limit.en} | ${printValue(limit)} | ${limit.whyZh} ${limit.whyEn} |\n`,
  );
  return `${title}\n\n| 限制 · Limit | 值 · Value | 理由 · Reason |\n|---|---|---|\n${rows.join('')}`;
}

function printValue({ value, unit }: Limit): string {
  const suffix = unit === 'POINTS' ? ' 点 · points' : unit === 'CHARACTERS' ? ' 字符 · characters' : '';
  if (typeof value === 'number') return `${printAmount(value, unit)}${suffix}`;
  return (Object.entries(value) as [LimitedParty, number][])
    .map(([party, each]) => `${parties[party]!.zh} · ${parties[party]!.en}: ${printAmount(each, unit)}${suffix}`)
    .join('<br>');
}

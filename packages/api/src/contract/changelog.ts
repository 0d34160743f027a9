import { changePhrase } from './change-phrase.js';
import { type ChangeGroup, type ContractChange, changeGroups } from './contract-change.js';
import type { Release } from './release.js';

const headings: Record<ChangeGroup, string> = {
  added: '新增 · Added',
  deprecated: '不再推荐 · Deprecated',
  dangerous: '请留意 · Dangerous to some clients',
  breaking: '不兼容 · Breaking',
};

const preface = `# 接口变更 · Changes of the contract

供外部系统查阅，由 \`npm run contract:release\` 生成，请勿手改。合同全文见 \`packages/schema/schema.graphql\`。
For external systems; written by \`npm run contract:release\`, not by hand. The whole contract is \`packages/schema/schema.graphql\`.

接口没有版本号，只增不改。要移除的先标为不再推荐，至少保留三个月，注明替代和移除日期。「请留意」指按枚举分支、依赖默认值的程序可能要改。
The contract has no version and grows by addition. What is to go is deprecated at least three months ahead, with what replaces it
and the day of its removal. “Dangerous” means: a client that switches over an enum, or relies on a default, may have to be adapted.
`;

/** The page for external systems, the latest release first. */
export function changelog(releases: readonly Release[]): string {
  return [preface, ...[...releases].reverse().map(section)].join('\n');
}

function section({ date, changes }: Release, index: number, all: readonly Release[]): string {
  if (index === all.length - 1) return `## ${date}\n\n首次公布。 The contract is published for the first time.\n`;
  const groups = changeGroups.flatMap((group) => {
    const lines = changes.filter((change) => change.group === group).map(line);
    return lines.length === 0 ? [] : [`### ${headings[group]}\n\n${lines.join('\n')}\n`];
  });
  return [`## ${date}\n`, ...groups].join('\n');
}

function line(change: ContractChange): string {
  const { zh, en } = changePhrase(change);
  const why = change.reason ? `：${change.reason.zh} ${change.reason.en}` : '';
  const detail = change.type.endsWith('_CHANGED') ? ` (${change.message})` : '';
  return `- \`${change.path}\` ${zh} · ${en}${detail}${why}`;
}

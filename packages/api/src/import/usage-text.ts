import { importKinds } from './kind/import-kinds.js';

const kinds = importKinds.map(({ name, zh, en }) => `  ${name.padEnd(22)}${zh}  ${en}`).join('\n');

/** What `npm run import` without arguments prints. */
export const usageText = `用法 Usage
  npm run import -- <种类 kind> <文件 file.csv|file.xlsx> [--skip-faulty] [--dry-run]
  npm run import -- --template <种类 kind> [文件 file.csv|file.xlsx]

种类 Kinds
${kinds}

选项 Options
  --skip-faulty   跳过有误的行，导入其余行  leave out faulty rows and import the rest
  --dry-run       只检查，不写入  check everything, write nothing
  --template      生成空白模板（含示例行）  write an empty template with an example row

退出码 Exit codes: 0 完成 done · 1 有误 faulty rows · 2 用法 usage · 3 数据库 database
说明 Guide: docs/guides/importing-data.md
`;

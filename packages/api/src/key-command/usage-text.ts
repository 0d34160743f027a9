import { roles } from '@uniongraph/schema/codes/role';

const suitable = roles.items
  .filter((role) => role.seesServiceData)
  .map(({ code, zh, en }) => `  ${code.padEnd(20)}${zh}  ${en}`)
  .join('\n');

/** What `npm run key` without arguments prints. */
export const usageText = `用法 Usage
  npm run key -- create --organization <名称或编码 name or code> --role <角色 role> [选项 options]
  npm run key -- list
  npm run key -- rotate <前缀 prefix> [--overlap <小时 hours, 24>]
  npm run key -- revoke <前缀 prefix>

角色 Roles
${suitable}

选项 Options of create
  --name <文字 text>              用途  what it is for
  --line AREA|INDUSTRY            沿地方线或产业线  which line below the organization
  --operations a,b                只允许这些根字段  only these root fields
  --documents-only                只允许登记过的查询  only registered documents
  --no-introspection              不许查看模式  may not introspect
  --addresses 10.1.0.0/16,...     只允许这些地址  only from these networks
  --requests-per-minute <n>       每分钟请求数  requests a minute
  --cost-per-hour <n>             每小时开销  cost an hour
  --expires 2027-12-31            最后有效日（北京时间）  last day, in China

密钥只显示一次，在输出的最后一行。 The key is shown once, as the last line.
`;

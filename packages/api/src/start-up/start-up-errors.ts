import { redactMessage } from '../modules/privacy/redact-error.js';
import { StartUpError } from './start-up-error.js';

/** Every reason not to start. Each says what is wrong and what would be right. */
export const startUpErrors = {
  invalidSetting: (name: string, value: string, wantedZh: string, wantedEn: string) =>
    new StartUpError(
      'INVALID_SETTING',
      `设置 ${name}=${value} 无效:应为${wantedZh}。`,
      `Setting ${name}=${value} is not valid: expected ${wantedEn}.`,
    ),

  portInUse: (port: number) =>
    new StartUpError(
      'PORT_IN_USE',
      `端口 ${port} 已被占用:请先停止占用它的程序,或换一个端口,例如 PORT=${port + 1} npm start。`,
      `Port ${port} is already in use: stop the program that holds it, or choose another, e.g. PORT=${port + 1} npm start.`,
    ),

  portNotAllowed: (port: number) =>
    new StartUpError(
      'PORT_NOT_ALLOWED',
      `当前用户无权监听端口 ${port}:请使用 1024 以上的端口,例如 PORT=4000。`,
      `This user may not listen on port ${port}: use a port above 1024, e.g. PORT=4000.`,
    ),

  databaseUnreachable: (where: string, reason: string, cause?: unknown) =>
    new StartUpError(
      'DATABASE_UNREACHABLE',
      `无法连接 DATABASE_URL 指定的数据库 ${where}(${reason}):请检查地址、账号和数据库名;不设 DATABASE_URL 则使用内置数据库。`,
      `Cannot reach the database that DATABASE_URL names, ${where} (${reason}): check address, account and database name; leave DATABASE_URL unset to use the embedded one.`,
      cause,
    ),

  databaseTooOld: (found: string, minimum: number) =>
    new StartUpError(
      'DATABASE_TOO_OLD',
      `DATABASE_URL 指定的是 PostgreSQL ${found}:需要 ${minimum} 或更高版本。`,
      `DATABASE_URL names a PostgreSQL ${found} server: version ${minimum} or later is needed.`,
    ),

  dataFolderVersion: (folder: string, found: string, wanted: string) =>
    new StartUpError(
      'DATA_FOLDER_VERSION',
      `数据目录 ${folder} 由 PostgreSQL ${found} 创建,本程序自带 PostgreSQL ${wanted}:数据未改动。请用原版本导出数据后再导入,或用 DATA_DIR 指定另一个目录。`,
      `Data folder ${folder} was made by PostgreSQL ${found} and this program brings PostgreSQL ${wanted}: nothing was changed. Export with the old version and import again, or name another folder with DATA_DIR.`,
    ),

  schemaFromLaterVersion: (migration: string) =>
    new StartUpError(
      'DATA_FROM_LATER_PROGRAM',
      `数据库已执行本程序不认识的迁移 ${migration}(来自更新的版本):数据未改动。请更新程序,或用 DATA_DIR 指定另一个目录。`,
      `The database holds migration ${migration}, which this program does not know (it is from a later version): nothing was changed. Update the program, or name another folder with DATA_DIR.`,
    ),

  dataFolderInUse: (folder: string, pid: number) =>
    new StartUpError(
      'DATA_FOLDER_IN_USE',
      `数据目录 ${folder} 正被另一个工图进程使用(进程号 ${pid}):请先停止它,或用 DATA_DIR 指定另一个目录。`,
      `Data folder ${folder} is in use by another Uniongraph (process ${pid}): stop it first, or name another folder with DATA_DIR.`,
    ),

  dataFolderUnusable: (folder: string, reasonZh: string, reasonEn: string, cause?: unknown) =>
    new StartUpError(
      'DATA_FOLDER_UNUSABLE',
      `数据目录 ${folder} 不可用(${reasonZh}):数据未改动。请修正权限,或用 DATA_DIR 指定另一个目录。`,
      `Data folder ${folder} cannot be used (${reasonEn}): nothing was changed. Correct its permissions, or name another folder with DATA_DIR.`,
      cause,
    ),

  diskFull: (folder: string, cause?: unknown) =>
    new StartUpError(
      'DISK_FULL',
      `磁盘空间不足(${folder}):已保存的数据未丢失。请清出空间后重新启动,或用 DATA_DIR 指定另一个磁盘上的目录。`,
      `The disk is full (${folder}): nothing that was saved is lost. Free some space and start again, or name a folder on another disk with DATA_DIR.`,
      cause,
    ),

  databaseDidNotStart: (lastLine: string, cause?: unknown) =>
    new StartUpError(
      'DATABASE_DID_NOT_START',
      `内置数据库未能启动:${lastLine}。可改用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
      `The embedded database did not start: ${lastLine}. DATABASE_URL can name a PostgreSQL server (15 or later) instead.`,
      cause,
    ),

  databaseStopped: (lastLine: string) =>
    new StartUpError(
      'DATABASE_STOPPED',
      `内置数据库意外停止:${lastLine}。已提交的数据未丢失,请重新启动。`,
      `The embedded database stopped unexpectedly: ${lastLine}. Committed data is not lost; start again.`,
    ),

  noDatabaseForPlatform: (platform: string) =>
    new StartUpError(
      'NO_EMBEDDED_DATABASE',
      `内置数据库不支持此平台 ${platform}:请用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
      `There is no embedded database for ${platform}: name a PostgreSQL server (15 or later) with DATABASE_URL.`,
    ),

  noUnprivilegedUser: (cause?: unknown) =>
    new StartUpError(
      'NO_DATABASE_USER',
      'PostgreSQL 不能以 root 身份运行,且无法创建系统用户 postgres:请以普通用户启动,或用 DATABASE_URL 指定数据库。',
      'PostgreSQL cannot run as root and the system user postgres could not be made: start as an ordinary user, or name a database with DATABASE_URL.',
      cause,
    ),

  dataKeyInvalid: (where: string, position: number) =>
    new StartUpError(
      'DATA_KEY_INVALID',
      `${where} 的第 ${position} 个数据密钥无效:每个密钥应为 32 字节的 base64(44 个字符),每行一个,第一个为当前密钥。可用 openssl rand -base64 32 生成。`,
      `Data key ${position} of ${where} is not valid: a key is 32 bytes in base64 (44 characters), one a line, the current one first. openssl rand -base64 32 makes one.`,
    ),

  dataKeyFileUnreadable: (file: string, reason: string, cause?: unknown) =>
    new StartUpError(
      'DATA_KEY_UNREADABLE',
      `无法读取数据密钥文件 ${file}(${reason}):请检查 DATA_KEY_FILE 的路径和权限。`,
      `The file of data keys ${file} cannot be read (${reason}): check the path in DATA_KEY_FILE and its permissions.`,
      cause,
    ),

  dataKeyRequired: () =>
    new StartUpError(
      'DATA_KEY_REQUIRED',
      '使用 DATABASE_URL 时须用 DATA_KEY_FILE(或 DATA_KEYS)给出数据密钥:敏感个人信息以此加密。可用 openssl rand -base64 32 > 文件 生成,并另行备份。',
      'With DATABASE_URL, name the data keys by DATA_KEY_FILE (or DATA_KEYS): sensitive personal data are sealed with them. Make one with openssl rand -base64 32 > file, and keep a copy elsewhere.',
    ),

  dataKeyMissing: (where: string, wanted: readonly string[], found: readonly string[]) =>
    new StartUpError(
      'DATA_KEY_WRONG',
      `数据库以密钥 ${wanted.join('、')} 加密,而 ${where} 中${found.length > 0 ? `只有 ${found.join('、')}` : '没有它'}:请从备份恢复该密钥(放在第一行之后亦可)。数据未改动。`,
      `The database is sealed with key ${wanted.join(', ')}, and ${where} has ${found.length > 0 ? `only ${found.join(', ')}` : 'it not'}: restore that key from your copy (it may stand below the first line). Nothing was changed.`,
    ),

  unexpected: (error: unknown) =>
    new StartUpError('START_FAILED', `启动失败:${redactMessage(error)}`, '(unexpected; the details follow)', error),
};

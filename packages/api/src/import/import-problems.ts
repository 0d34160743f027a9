import { exitCode } from './exit-code.js';
import { ImportProblem } from './import-problem.js';

const command = (code: string, zh: string, en: string) => new ImportProblem(code, zh, en, exitCode.usage);
const file = (code: string, zh: string, en: string) => new ImportProblem(code, zh, en, exitCode.faulty);
const failure = (code: string, zh: string, en: string) => new ImportProblem(code, zh, en, exitCode.failed);

/** Every reason why an import stops as a whole. Each says what is wrong and what would be right. */
export const importProblems = {
  unknownKind: (kind: string, kinds: string) =>
    command(
      'UNKNOWN_KIND',
      `没有“${kind}”这种数据，可用：${kinds}。`,
      `There is no kind "${kind}"; there are ${kinds}.`,
    ),

  unknownOption: (option: string, options: string) =>
    command(
      'UNKNOWN_OPTION',
      `没有选项 ${option}，可用：${options}。`,
      `There is no option ${option}; there are ${options}.`,
    ),

  missingFile: () =>
    command('FILE_NOT_NAMED', '请给出一个数据文件（.csv 或 .xlsx）。', 'Name one data file (.csv or .xlsx).'),

  tooManyFiles: (files: string) =>
    command('ONE_FILE_ONLY', `一次只导入一个文件，现有：${files}。`, `One file at a time; here are: ${files}.`),

  noSuchFile: (path: string) =>
    command('FILE_NOT_FOUND', `找不到文件 ${path}，请检查路径。`, `There is no file ${path}; check the path.`),

  kindNotNamed: (kinds: string) =>
    command('KIND_NOT_NAMED', `请给出数据种类：${kinds}。`, `Name the kind of data: ${kinds}.`),

  notAFile: (path: string) =>
    command(
      'NOT_A_FILE',
      `${path} 不是文件，请给出 .csv 或 .xlsx 文件。`,
      `${path} is no file; name a .csv or .xlsx file.`,
    ),

  unreadable: (path: string, reason: string) =>
    command(
      'FILE_NOT_READABLE',
      `无法读取 ${path}（${reason}），请检查权限。`,
      `${path} cannot be read (${reason}); check its permissions.`,
    ),

  wrongExtension: (path: string) =>
    command(
      'FILE_EXTENSION',
      `${path} 的扩展名不对：应为 .csv（或 .tsv、.txt）或 .xlsx。`,
      `${path} has another extension: expected .csv (or .tsv, .txt) or .xlsx.`,
    ),

  templateExists: (path: string) =>
    command(
      'FILE_EXISTS',
      `${path} 已存在，未覆盖：请换一个文件名。`,
      `${path} exists and was not overwritten: choose another name.`,
    ),

  notWritable: (path: string, reason: string) =>
    command(
      'FILE_NOT_WRITABLE',
      `无法写入 ${path}（${reason}）：请换一个目录或检查磁盘空间。`,
      `${path} cannot be written (${reason}): choose another folder or check the disk.`,
    ),

  empty: () =>
    file(
      'FILE_EMPTY',
      '文件是空的：第一行应为列名，其后为数据。',
      'The file is empty: column names come first, then rows.',
    ),

  noRows: () => file('NO_ROWS', '文件只有列名，没有数据行。', 'The file has column names but no rows.'),

  notText: (found: string) =>
    file(
      'NOT_TEXT',
      `文件内容不是文本（${found}）：请另存为 CSV UTF-8 或 .xlsx 后再导入。`,
      `The content is no text (${found}): save it as CSV UTF-8 or .xlsx and import that.`,
    ),

  notAWorkbook: (found: string) =>
    file(
      'NOT_A_WORKBOOK',
      `文件内容不是 .xlsx 工作簿（${found}）：请用 Excel 或 WPS 另存为 .xlsx。`,
      `The content is no .xlsx workbook (${found}): save it as .xlsx with Excel or WPS.`,
    ),

  oldWorkbook: () =>
    file('OLD_WORKBOOK', '这是旧的 .xls 格式：请另存为 .xlsx。', 'This is the old .xls format: save it as .xlsx.'),

  passwordProtected: () =>
    file(
      'PASSWORD_PROTECTED',
      '工作簿有打开密码：请取消密码后另存为 .xlsx。',
      'The workbook asks for a password: remove the password and save it as .xlsx.',
    ),

  damagedWorkbook: (reason: string) =>
    file(
      'WORKBOOK_DAMAGED',
      `工作簿已损坏或不完整（${reason}）：请重新另存为 .xlsx。`,
      `The workbook is damaged or incomplete (${reason}): save it as .xlsx again.`,
    ),

  suspiciousWorkbook: (megabytes: number) =>
    file(
      'WORKBOOK_TOO_LARGE',
      `工作簿解压后约 ${megabytes} MB，超出限度：请拆分或改用 CSV。`,
      `Unpacked, the workbook takes about ${megabytes} MB, which is too much: split it or use CSV.`,
    ),

  noVisibleSheet: () => file('NO_SHEET', '工作簿中没有可见的工作表。', 'The workbook has no visible sheet.'),

  changedMeanwhile: () =>
    file(
      'FILE_CHANGED',
      '读取期间文件被修改：请关闭正在编辑它的程序后重试。',
      'The file changed while it was read: close what edits it and try again.',
    ),

  wrongColumns: (zh: string, en: string) => file('WRONG_COLUMNS', zh, en),

  serverNotReady: () =>
    failure(
      'SERVER_NOT_READY',
      '正在运行的工图尚未就绪或版本不同：请等它启动完成，或停止后重试。',
      'The running Uniongraph is not ready or of another version: wait until it is, or stop it and try again.',
    ),

  connectionLost: () =>
    failure(
      'CONNECTION_LOST',
      '与数据库的连接中断，未写入任何数据：请确认数据库仍在运行后重试。',
      'The connection to the database was lost and nothing was written: see that it runs and try again.',
    ),

  diskFull: () =>
    failure(
      'DISK_FULL',
      '磁盘空间不足，未写入任何数据：请清出空间后重试。',
      'The disk is full and nothing was written: free some space and try again.',
    ),

  refusedByDatabase: (reason: string) =>
    failure(
      'REFUSED_BY_DATABASE',
      `数据库拒绝了写入，未写入任何数据（${reason}）。若其他人同时在修改数据，请重试。`,
      `The database refused the rows and nothing was written (${reason}). If others were changing data, try again.`,
    ),

  unexpected: (reason: string) =>
    failure(
      'IMPORT_FAILED',
      `导入失败，未写入任何数据（${reason}）。`,
      `The import failed and nothing was written (${reason}).`,
    ),

  interrupted: () =>
    new ImportProblem(
      'INTERRUPTED',
      '已中断，未写入任何数据。',
      'Interrupted; nothing was written.',
      exitCode.interrupted,
    ),
};

import { ViewedDatabase } from '../database/rows/viewed-database.js';
import { exitCode } from '../import/exit-code.js';
import { explainProblem } from '../import/explain-problem.js';
import type { KeyCommandIo } from '../key-command/run-key-command.js';
import { CommandProblem } from '../shared/command-problem.js';
import { resetPassword } from './reset-password.js';
import { usageText } from './usage-text.js';
import { readUserRequest } from './user-request.js';

/** Carries out `npm run user`; answers with the exit code. The password is the only line of the output. */
export async function runUserCommand(argv: readonly string[], io: KeyCommandIo): Promise<number> {
  const say = (zh: string, en: string) => io.notes.write(`${zh} / ${en}\n`);
  try {
    const request = readUserRequest(argv);
    if (request.action === 'help') {
      io.out.write(usageText);
      return argv.length === 0 ? exitCode.usage : exitCode.done;
    }
    const database = await io.openDatabase(say);
    const viewed = new ViewedDatabase(database.url, { connections: 2 });
    try {
      const { password, sessions, isDisabled } = await resetPassword(viewed, request, io.now());
      if (isDisabled) say('此账号已停用，须由管理员启用', 'The account is disabled; an administrator must enable it');
      say(`已结束 ${sessions} 个登录，5 秒内处处生效`, `Ended ${sessions} sessions, everywhere within 5 seconds`);
      say('一次性密码，只显示这一次，首次登录须更改', 'One-time password, shown this once, to be changed at sign-in');
      io.out.write(`${password}\n`);
    } finally {
      await viewed.close();
      await database.close();
    }
    return exitCode.done;
  } catch (error) {
    if (error instanceof CommandProblem) {
      io.notes.write(`${error.message}\n`);
      return exitCode.usage;
    }
    const problem = explainProblem(error, io.signal);
    io.notes.write(`${problem.message}\n`);
    return problem.exitCode;
  }
}

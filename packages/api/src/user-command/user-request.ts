import { CommandProblem } from '../shared/command-problem.js';
import { parseCommand } from '../shared/parse-command.js';

/** What the command line asks for. */
export type UserRequest = { action: 'help' } | { action: 'reset-password'; username: string; secondFactor: boolean };

const options = {
  name: { type: 'string' },
  'second-factor': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function readUserRequest(argv: readonly string[]): UserRequest {
  const { values, positionals } = parseCommand(argv, options);
  const [action, ...more] = positionals;
  if (values.help || action === undefined) return { action: 'help' };
  if (more.length > 0) throw CommandProblem.of(`多余的参数：${more.join(' ')}。`, `Too many words: ${more.join(' ')}.`);
  if (action !== 'reset-password')
    throw CommandProblem.of(
      `没有“${action}”这个动作，可用：reset-password。`,
      `There is no action "${action}"; there is reset-password.`,
    );
  if (!values.name) throw CommandProblem.of('请用 --name 给出用户名。', 'Name the user: --name <username>.');
  return { action, username: values.name.toLowerCase(), secondFactor: values['second-factor'] };
}

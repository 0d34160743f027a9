import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandProblem } from './command-problem.js';

/** Options and words of a command line; a CommandProblem for one that has others. */
export function parseCommand<const Options extends ParseArgsOptionsConfig>(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { message } = error as Error;
    throw CommandProblem.of(`命令有误（${message}）；用法见 --help。`, `${message}; see --help.`);
  }
}

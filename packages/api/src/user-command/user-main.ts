import { startCommand } from '../start-up/start-command.js';
import { runUserCommand } from './run-user-command.js';

await startCommand((argv, io) => runUserCommand(argv, { ...io, now: () => new Date() }));

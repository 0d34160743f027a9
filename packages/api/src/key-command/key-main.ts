import { startCommand } from '../start-up/start-command.js';
import { runKeyCommand } from './run-key-command.js';

await startCommand((argv, io) => runKeyCommand(argv, { ...io, now: () => new Date() }));

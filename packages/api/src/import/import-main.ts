import { startCommand } from '../start-up/start-command.js';
import { runImport } from './run-import.js';

await startCommand((argv, io) =>
  runImport(argv, {
    ...io,
    now: Date.now,
    // npm runs scripts in the project's folder and says where the person stood.
    folder: process.env.INIT_CWD ?? process.cwd(),
  }),
);

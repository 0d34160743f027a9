import { startCommand } from '../start-up/start-command.js';
import { runAuditCommand } from './run-audit-command.js';

await startCommand(runAuditCommand);

/** npm run lint: style and import arrows. */
import { checks } from './lib/checks.mjs';

const codes = [await checks.style(), await checks['import arrows']()];
process.exit(Math.max(...codes));

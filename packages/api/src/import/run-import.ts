import { resolve } from 'node:path';
import { exitCode } from './exit-code.js';
import { explainProblem } from './explain-problem.js';
import { importFile } from './import-file.js';
import type { ImportIo } from './import-io.js';
import { readRequest } from './import-request.js';
import { writeTemplate } from './template/write-template.js';
import { usageText } from './usage-text.js';

/** Carries out `npm run import`; answers with the exit code. Whatever goes wrong is said in words, never as a stack. */
export async function runImport(argv: readonly string[], io: ImportIo): Promise<number> {
  try {
    const request = readRequest(argv);
    switch (request.action) {
      case 'help':
        io.out.write(usageText);
        return argv.length === 0 ? exitCode.usage : exitCode.done;
      case 'template':
        await writeTemplate(request.kind, resolve(io.folder, request.file), io.out);
        return exitCode.done;
      case 'import':
        return await importFile({ ...request, file: resolve(io.folder, request.file) }, io);
    }
  } catch (error) {
    const problem = explainProblem(error, io.signal);
    io.out.write(`${problem.message}\n`);
    return problem.exitCode;
  }
}

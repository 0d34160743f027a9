import { importProblems } from './import-problems.js';
import type { ImportKind } from './kind/import-kind.js';
import { importKinds } from './kind/import-kinds.js';

/** What the command line asks for. */
export type ImportRequest =
  | { action: 'help' }
  | { action: 'template'; kind: ImportKind; file: string }
  | { action: 'import'; kind: ImportKind; file: string; leaveOutFaulty: boolean; dryRun: boolean };

const options = ['--skip-faulty', '--dry-run', '--template', '--help'];

/** Reads `<kind> <file> [--skip-faulty] [--dry-run]` or `--template <kind> [file]`; options may stand anywhere. */
export function readRequest(argv: readonly string[]): ImportRequest {
  const given = argv.filter((word) => word.startsWith('-')).map((word) => (word === '-h' ? '--help' : word));
  const unknown = given.find((option) => !options.includes(option));
  if (unknown !== undefined) throw importProblems.unknownOption(unknown, options.join(', '));
  if (argv.length === 0 || given.includes('--help')) return { action: 'help' };
  const [kindName, file, ...further] = argv.filter((word) => !word.startsWith('-'));
  const kind = kindOf(kindName);
  if (further.length > 0) throw importProblems.tooManyFiles([file, ...further].join(', '));
  if (given.includes('--template')) return { action: 'template', kind, file: file ?? `${kind.name}.template.csv` };
  if (file === undefined) throw importProblems.missingFile();
  const [leaveOutFaulty, dryRun] = [given.includes('--skip-faulty'), given.includes('--dry-run')];
  return { action: 'import', kind, file, leaveOutFaulty, dryRun };
}

function kindOf(name: string | undefined): ImportKind {
  const names = importKinds.map((kind) => `${kind.name}（${kind.zh}）`).join(', ');
  if (name === undefined) throw importProblems.kindNotNamed(names);
  const kind = importKinds.find((candidate) => candidate.name === name || candidate.zh === name);
  if (kind === undefined) throw importProblems.unknownKind(name, names);
  return kind;
}

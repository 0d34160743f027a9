import { parseArgs } from 'node:util';

const million = { '1M': 1, '10M': 10, '50M': 50 };
const parts = ['data', 'measure', 'writes', 'rebuild', 'report'];

/** What the command line asks for: how many memberships, and which part of the work, all of it by default. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      members: { type: 'string', default: '10M' },
      only: { type: 'string' },
      questions: { type: 'string' },
      seconds: { type: 'string', default: '3' },
    },
  });
  if (!(values.members in million) || (values.only !== undefined && !parts.includes(values.only))) {
    console.error(
      `npm run bench -- [--members ${Object.keys(million).join('|')}] [--only ${parts.join('|')}] [--questions Q1,Q2] [--seconds 3]`,
    );
    process.exit(2);
  }
  const runs = (part) => values.only === undefined || values.only === part;
  return {
    seconds: Number(values.seconds),
    only: values.questions?.split(','),
    size: values.members,
    members: million[values.members] * 1_000_000,
    runs,
    onlyReports: values.only === 'report',
  };
}

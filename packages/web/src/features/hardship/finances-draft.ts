import { type IncomeKind, incomeKinds } from '@uniongraph/schema/codes/income-kind';
import { type RigidSpendingKind, rigidSpendingKinds } from '@uniongraph/schema/codes/rigid-spending-kind';

/** Amounts as they were typed, in yuan; blank where nothing was. */
export interface FinancesDraft {
  income: Record<IncomeKind, string>;
  spending: Record<RigidSpendingKind, string>;
  suddenLoss: string;
}

export const emptyFinances = (): FinancesDraft => ({
  income: blanks(incomeKinds.codes),
  spending: blanks(rigidSpendingKinds.codes),
  suddenLoss: '',
});

interface Line {
  kind: string;
  component: string | null;
  yuan: string;
}

/** The amounts of an assessment, to be changed one by one. */
export function financesOfLines(lines: readonly Line[]): FinancesDraft {
  const amounts = <Kind extends string>(kind: string, list: { items: readonly { code: Kind; zh: string }[] }) =>
    Object.fromEntries(
      list.items.map(({ code, zh }) => [
        code,
        lines.find((line) => line.kind === kind && line.component === zh)?.yuan ?? '',
      ]),
    ) as Record<Kind, string>;
  return {
    income: amounts('INCOME', incomeKinds),
    spending: amounts('SPENDING', rigidSpendingKinds),
    suddenLoss: lines.find(({ kind }) => kind === 'SUDDEN_LOSS')?.yuan ?? '',
  };
}

/** Whether nothing was typed at all. */
export const isBlank = ({ income, spending, suddenLoss }: FinancesDraft): boolean =>
  [...Object.values(income), ...Object.values(spending), suddenLoss].every((text) => text.trim() === '');

/** The input of the server, which reads what was typed itself. Every component stands in its place, so that a fault finds its field. */
export function financesInput({ income, spending, suddenLoss }: FinancesDraft) {
  const amount = (text: string) => text.trim() || '0';
  return {
    income: incomeKinds.codes.map((kind) => ({ kind, yuan: amount(income[kind]) })),
    spending: rigidSpendingKinds.codes.map((kind) => ({ kind, yuan: amount(spending[kind]) })),
    suddenLoss: suddenLoss.trim() || null,
  };
}

const blanks = <Kind extends string>(kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, ''])) as Record<Kind, string>;

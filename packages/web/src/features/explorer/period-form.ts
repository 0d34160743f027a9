export const periodGrains = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'DATE'] as const;
export type PeriodGrain = (typeof periodGrains)[number];

/**
 * A period as its form fields. `part` counts half-years, quarters or months from 1; `date` is of grain DATE. OTHER is
 * text that the fields cannot hold; it is kept as it is.
 */
export type PeriodForm =
  | { mode: 'ONE'; grain: PeriodGrain; year: number; part: number; date: string }
  | { mode: 'RANGE'; grain: Exclude<PeriodGrain, 'DATE'>; from: number; to: number }
  | { mode: 'OTHER'; text: string };

const partPrefix: Partial<Record<PeriodGrain, string>> = { HALF_YEAR: 'H', QUARTER: 'Q' };

/** How many parts of this grain a year has. */
export const partsOfYear: Record<PeriodGrain, number> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12, DATE: 1 };

export function parsePeriod(text: string): PeriodForm {
  const one = (grain: PeriodGrain, year: string, part = 1, date = `${year}-12-31`): PeriodForm =>
    part >= 1 && part <= partsOfYear[grain]
      ? { mode: 'ONE', grain, year: Number(year), part, date }
      : { mode: 'OTHER', text };
  const range = /^(\d{4})\.\.(\d{4})(?:\/(YEAR|HALF_YEAR|QUARTER|MONTH))?$/.exec(text);
  if (range?.[1] && range[2]) {
    const grain = (range[3] ?? 'YEAR') as Exclude<PeriodGrain, 'DATE'>;
    return { mode: 'RANGE', grain, from: Number(range[1]), to: Number(range[2]) };
  }
  const [, year, kind, part] = /^(\d{4})(?:-([HQ]?)(\d{1,2}))?$/.exec(text) ?? [];
  if (year && part === undefined) return one('YEAR', year);
  if (year && kind === 'H') return one('HALF_YEAR', year, Number(part));
  if (year && kind === 'Q') return one('QUARTER', year, Number(part));
  if (year && part?.length === 2) return one('MONTH', year, Number(part));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return one('DATE', text.slice(0, 4), 1, text);
  return { mode: 'OTHER', text };
}

export function formatPeriod(form: PeriodForm): string {
  switch (form.mode) {
    case 'OTHER':
      return form.text;
    case 'RANGE': {
      const [from, to] = [Math.min(form.from, form.to), Math.max(form.from, form.to)];
      return `${from}..${to}${form.grain === 'YEAR' ? '' : `/${form.grain}`}`;
    }
    case 'ONE': {
      const part = Math.min(form.part, partsOfYear[form.grain]);
      if (form.grain === 'YEAR') return String(form.year);
      if (form.grain === 'DATE') return form.date;
      if (form.grain === 'MONTH') return `${form.year}-${String(part).padStart(2, '0')}`;
      return `${form.year}-${partPrefix[form.grain]}${part}`;
    }
  }
}

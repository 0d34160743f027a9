/** Lines made up for the demonstration, in yuan a head and month: no source gives those of Linyi. */
const monthly: Readonly<Record<number, string>> = {
  2018: '520',
  2019: '560',
  2020: '610',
  2021: '680',
  2022: '730',
  2023: '780',
  2024: '820',
  2025: '850',
  2026: '880',
};

export const dibaoYuan = (year: number): string => {
  const yuan = monthly[year];
  if (!yuan) throw new RangeError(`no dibao line of ${year}`);
  return yuan;
};

/** Ids by the order of the years. */
export const dibaoRows = Object.entries(monthly).map(([year, yuan], index) => ({
  id: index + 1,
  division_code: '371300',
  year: Number(year),
  monthly_yuan: yuan,
  source: '示例数据 Demonstration data',
  provenance: 'SYNTHETIC',
}));

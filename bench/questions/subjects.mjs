/** Provinces with many prefectures. */
const areas = ['440000', '510000', '370000', '530000', '410000', '340000', '430000', '210000', '620000', '450000'];

const pad = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const allDays = 5800;
const provinces = [
  ...['110000', '120000', '130000', '140000', '150000', '210000', '220000', '230000', '310000', '320000', '330000'],
  ...['340000', '350000', '360000', '370000', '410000', '420000', '430000', '440000', '450000', '460000', '500000'],
  ...['510000', '520000', '530000', '540000', '610000', '620000', '630000', '640000', '650000'],
];

/** Any day of sixteen years, in a scattered order, each once. */
const days = Array.from({ length: allDays }, (_, i) =>
  new Date(Date.UTC(2010, 0, 1 + ((i * 3671) % allDays))).toISOString().slice(0, 10),
);

/** Any month end of sixteen years in any province, each once. */
const monthEnds = provinces.flatMap((area) =>
  Array.from({ length: 190 }, (_, i) => ({ area, day: lastDay(2010 + Math.floor(i / 12), 1 + (i % 12)) })),
);

/**
 * Subjects that are put only once, none of them of `subjects`, whose answers may be known already. Those of 2025 come first:
 * then all report, so that what nobody reported is no zero there.
 */
export function newSubjects(kind) {
  const nameOf = ({ area, day }) => (kind === 'month end' ? `${area} ${day}` : day);
  const known = new Set(subjects(kind).map(nameOf));
  const each = kind === 'month end' ? monthEnds : days.map((day, i) => ({ area: areas[i % areas.length], day }));
  const unknown = each.filter((subject) => !known.has(nameOf(subject)));
  const isLate = ({ day }) => day >= '2024-12-31';
  return [...unknown.filter(isLate), ...unknown.filter((subject) => !isLate(subject))];
}

/** 200 rotating subjects of a question: an area and a day of 2025, any day or month ends. A year earlier all had reported. */
export function subjects(kind) {
  return Array.from({ length: 200 }, (_, i) => {
    const [year, month] = [2025, 1 + ((i * 5) % 11)];
    const day = kind === 'month end' ? lastDay(year, month) : `${year}-${pad(month)}-${pad(1 + ((i * 7) % 27))}`;
    return { area: areas[i % areas.length], day };
  });
}

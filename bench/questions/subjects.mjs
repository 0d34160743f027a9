/** Provinces with many prefectures. */
const areas = ['440000', '510000', '370000', '530000', '410000', '340000', '430000', '210000', '620000', '450000'];

const pad = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** 200 rotating subjects of a question: an area and a day of 2025, any day or month ends. A year earlier all had reported. */
export function subjects(kind) {
  return Array.from({ length: 200 }, (_, i) => {
    const [year, month] = [2025, 1 + ((i * 5) % 11)];
    const day = kind === 'month end' ? lastDay(year, month) : `${year}-${pad(month)}-${pad(1 + ((i * 7) % 27))}`;
    return { area: areas[i % areas.length], day };
  });
}

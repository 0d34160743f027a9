/** Provinces with many prefectures. */
const areas = ['440000', '510000', '370000', '530000', '410000', '340000', '430000', '210000', '620000', '450000'];

const pad = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** Days from 2010 to 2025 in a scattered order, each once: so many first questions there are. */
const allDays = 5800;
const scattered = (i) => new Date(Date.UTC(2010, 0, 1 + ((i * 3671) % allDays))).toISOString().slice(0, 10);

/** Subjects none of which comes twice in a measurement: those of `subjects`, then any day of sixteen years in any area. */
export function newSubjects(kind) {
  const seen = new Set();
  const later = Array.from({ length: kind === 'month end' ? 2_000 : 20_000 }, (_, i) => {
    const day = scattered(i);
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    return {
      area: areas[Math.floor(i / (kind === 'month end' ? 190 : allDays)) % areas.length],
      day: kind === 'month end' ? lastDay(year, month) : day,
    };
  });
  return [...subjects(kind), ...later].filter((subject) => {
    const key = `${subject.area} ${subject.day}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** 200 rotating subjects of a question: an area and a day of 2025, any day or month ends. A year earlier all had reported. */
export function subjects(kind) {
  return Array.from({ length: 200 }, (_, i) => {
    const [year, month] = [2025, 1 + ((i * 5) % 11)];
    const day = kind === 'month end' ? lastDay(year, month) : `${year}-${pad(month)}-${pad(1 + ((i * 7) % 27))}`;
    return { area: areas[i % areas.length], day };
  });
}

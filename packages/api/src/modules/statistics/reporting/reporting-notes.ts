import { periodLabel } from '../period/period-label.js';
import { isIncomplete } from './is-incomplete.js';
import type { TermReporting } from './term-reporting.js';

interface Note {
  note: string;
  noteEn: string;
}

/** What readers are told of a value that lacks reports, or stands on old ones; what both its parts lack is told once. */
export function reportingNotes(parts: readonly TermReporting[], isRate: boolean): Note[] {
  const notes = new Map<string, Note>();
  for (const part of parts.toReversed()) {
    const isDenominator = part.part === 'DENOMINATOR';
    const prefix = isRate
      ? { zh: isDenominator ? '分母：' : '分子：', en: isDenominator ? 'Denominator: ' : 'Numerator: ' }
      : { zh: '', en: '' };
    for (const { note, noteEn } of [...incomplete(part), ...carried(part)])
      if (!notes.has(note)) notes.set(note, { note: prefix.zh + note, noteEn: prefix.en + noteEn });
  }
  return [...notes.values()];
}

function incomplete(part: TermReporting): Note[] {
  if (!isIncomplete(part)) return [];
  const { reporters, reported, expected, countedOn } = part;
  return [
    reporters === 'ORGANIZATION'
      ? {
          note: `${countedOn} 报表应报 ${expected} 个工会，已报 ${reported} 个。`,
          noteEn: `${reported} of ${expected} unions reported for ${countedOn}.`,
        }
      : {
          note: `名录中 ${expected} 家用人单位，本来源只含 ${reported} 家。`,
          noteEn: `This source knows ${reported} of the ${expected} employing units of the register.`,
        },
  ];
}

function carried({ carriedFrom }: TermReporting): Note[] {
  if (!carriedFrom) return [];
  const { zh, en } = periodLabel(carriedFrom);
  return [
    { note: `沿用${zh}的报送，此后无人报送。`, noteEn: `Carried over from reports of ${en}; nobody reported since.` },
  ];
}

import type { Fault } from './fault.js';
import { faultTexts } from './fault-texts.js';

/** What a fault says, in both languages. */
export function faultSentence({ code, args }: Pick<Fault, 'code' | 'args'>): { zh: string; en: string } {
  const [a = '', b = '', c = '', d = ''] = args;
  return { zh: faultTexts[code].zh(a, b, c, d), en: faultTexts[code].en(a, b, c, d) };
}

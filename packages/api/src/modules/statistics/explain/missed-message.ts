import type { Fact } from '../define-fact.js';
import type { RollupMissed } from '../rollup/choose-rollup.js';

interface Message {
  zh: string;
  en: string;
}

const messages: Record<Exclude<RollupMissed['reason'], 'DIMENSIONS'>, Message> = {
  AS_KNOWN_ON: {
    zh: '按更早某日所知回答（asKnownOn），汇总表只存现在所知，因此读台账。',
    en: 'It asks what was known earlier (asKnownOn); rollups hold what is known now, so the ledger is read.',
  },
  BELOW_COUNTY: {
    zh: '各行在县级以下，汇总表到县级为止，因此读台账。',
    en: 'Its rows lie below counties, where rollups end, so the ledger is read.',
  },
  ORGANIZATION_TREE: {
    zh: '按工会组织的上下级统计（under），汇总表按地区而不按组织存放，因此读台账。',
    en: 'It asks by organization (under); rollups keep areas apart, not organizations, so the ledger is read.',
  },
};

/** Why a question reads the ledger itself, and what would spare it. */
export function missedMessage({ rollups }: Fact, missed: RollupMissed): Message {
  if (missed.reason !== 'DIMENSIONS') return messages[missed.reason];
  const kept = rollups.map(({ dimensions, finest }) => `${dimensions.join(' + ')} (${finest})`).join('; ');
  return {
    zh: `没有汇总表在这一级同时含 ${missed.dimensions.join('、')}，因此读台账；现有（括号内为最细一级）：${kept}。`,
    en: `No rollup holds ${missed.dimensions.join(', ')} together at this level, so the ledger is read; kept are, with their finest level: ${kept}.`,
  };
}

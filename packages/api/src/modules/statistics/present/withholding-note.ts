import type { Withholding } from '../disclosure/withholding.js';

/** What readers are told of a value that is not shown: never whether it is small itself or would tell of another that is. */
export const withholdingNotes: Record<Withholding, { note: string; noteEn: string }> = {
  SMALL: {
    note: '为保护个人信息而隐去：本单元过小，或可由它推算出过小的单元。',
    noteEn: 'Withheld to protect persons: the cell is small, or would tell of one that is.',
  },
  CROSSED: {
    note: '涉及个人的指标不按两个以上类别交叉公布。',
    noteEn: 'Counts of persons are not released by two categories at once.',
  },
  BELOW_COUNTY: {
    note: '涉及个人的指标只公布到县级。',
    noteEn: 'Counts of persons are released down to counties only.',
  },
  NOT_CLOSED: {
    note: '涉及个人的指标只按已结束的整个统计期公布。',
    noteEn: 'Counts of persons are released for whole statistical periods that are over.',
  },
  AS_KNOWN_ON: {
    note: '涉及个人的指标只按现时所知公布，不回溯逐日所知。',
    noteEn: 'Counts of persons are released as known at present, not as known on earlier days.',
  },
  BY_ORGANIZATION: {
    note: '涉及个人的指标只按地区公布，不按工会组织公布。',
    noteEn: 'Counts of persons are released by area, not by organization.',
  },
  NOT_PUBLISHED: {
    note: '本期尚未锁定公布；外部系统只见已公布的数字。',
    noteEn: 'This period is not locked and published yet; external systems see published figures alone.',
  },
  MEASURE: { note: '本项涉及个人，不公布。', noteEn: 'This count of persons is not released.' },
};

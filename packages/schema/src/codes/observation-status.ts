import { type CodeOf, defineCodeList } from './code-list.js';

/** `sdmx` is the CL_OBS_STATUS letter; Q is that list's “missing value; suppressed”. */
export const observationStatuses = defineCodeList({
  name: 'ObservationStatus',
  zh: '数值状态',
  en: 'Observation status',
  source: 'SDMX CL_OBS_STATUS (letters); domain.md §2.4',
  items: [
    { code: 'NORMAL', zh: '正常', en: 'Normal', sdmx: 'A' },
    { code: 'PROVISIONAL', zh: '初步数', en: 'Provisional', sdmx: 'P' },
    { code: 'ESTIMATED', zh: '估计数', en: 'Estimated', sdmx: 'E' },
    {
      code: 'BREAK',
      zh: '口径中断',
      en: 'Break in series',
      sdmx: 'B',
      noteZh: '与上期口径不同，不宜直接比较。',
      noteEn: 'Defined differently from the period before; not to be compared directly.',
    },
    {
      code: 'MISSING',
      zh: '缺失',
      en: 'Missing',
      sdmx: 'M',
      noteZh: '无数据，不等于零。',
      noteEn: 'No data, which is not zero.',
    },
    {
      code: 'SUPPRESSED',
      zh: '已隐去',
      en: 'Suppressed',
      sdmx: 'Q',
      noteZh: '为保护个人信息，或因尚未公布而隐去，note 说明原因。',
      noteEn: 'Withheld to protect persons, or because it is not published yet; `note` says why.',
    },
  ],
});

export type ObservationStatus = CodeOf<typeof observationStatuses>;

/** Two organizations below 兰山区总工会, which every importer knows. */
export const organizations = [
  '工会组织代码,名称,层级,组织类型,行政区划代码,成立日期,统一社会信用代码,行业门类,单位类别代码,地方上级代码',
  'A-1,鸿泰物流工会,基层,单独基层工会,371302,2015-05-01,81371324TE5T00024Y,交通运输、仓储和邮政业,170,LY-LS',
  'A-2,兰山街道工会联合会,4,FEDERATION,371302,2010年3月8日,,,,LY-LS',
];

/** One unit with two head-counts. */
export const units = [
  'uscc,name,divisionCode,registeredOn,employees,source,asOf,unionState,organizationCode,validFrom,validTo',
  '91350100M000100Y43,鸿泰物流有限公司,371302,2012-03-01,60,SOCIAL_INSURANCE,2023-12-31,已建会,A-1,2015-05-01,',
  '91350100M000100Y43,鸿泰物流有限公司,371302,2012-03-01,80,SOCIAL_INSURANCE,2024-12-31,已建会,A-1,2015-05-01,',
];

/** What the two organizations report of their members. */
export const snapshots = [
  'organizationCode,source,asOf,workers,members,membersFemale,membersNewForm',
  'A-1,ANNUAL_REPORT,2023-12-31,60,55,20,',
  'A-1,ANNUAL_REPORT,2024-12-31,80,70,30,0',
  'A-2,工会统计年报,2024/12/31,"1,200",1100,,',
];

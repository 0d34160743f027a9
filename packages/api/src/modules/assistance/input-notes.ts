/** Descriptions that inputs of this module share. */
export const idempotencyNote =
  '幂等键：24 小时内以同一键重复提交只做一次。\nIdempotency key: sent again within 24 hours, it is done once.';
export const versionNote =
  '读取时的版本号；已被他人修改时报 CONFLICT。\nVersion as it was read; CONFLICT if it changed meanwhile.';
export const reasonNote =
  '理由，10至500个字符，不写个人信息；记入审计日志。\nReason, 10 to 500 characters, without personal data; kept in the audit log.';
export const caseNote = '困难职工档案，全局标识。\nGlobal id of the hardship file.';

/** Said of every input of its kind. */
export const IDEMPOTENCY_DESCRIPTION =
  '幂等键：24 小时内以同一键重复提交只创建一次。\nIdempotency key: sent again within 24 hours, it creates nothing twice.';
export const EXPECTED_VERSION_DESCRIPTION =
  '读取时的版本号；已被他人修改时报 CONFLICT。\nVersion as it was read; CONFLICT if it changed meanwhile.';

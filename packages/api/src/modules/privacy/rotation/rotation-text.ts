import type { KeySource } from '../keys/key-source.js';
import type { Rotation } from './rotate-keys.js';

/** What a rotation has done, and what is left to the person at the terminal. */
export function rotationText({ current, retired, resealed }: Rotation, { file, name }: KeySource): string {
  const done =
    `现用密钥 ${current}；重新加密 ${resealed} 个值。\n` + `Current key ${current}; ${resealed} values sealed anew.\n`;
  if (retired.length > 0) {
    return (
      `${done}密钥 ${retired.join('、')} 已不再使用：请先另存新密钥，再从 ${name} 删去旧密钥；旧备份仍需旧密钥。\n` +
      `Nothing is sealed with ${retired.join(', ')} any more: keep a copy of the new key, then take the old one out of ${name}; older copies of the database still need it.\n`
    );
  }
  if (file !== undefined) return `${done}请另存新密钥。\nKeep a copy of the new key.\n`;
  return (
    `${done}要更换密钥：把新密钥写在 DATA_KEYS 最前面，重启，再运行本命令。\n` +
    'To change the key, put a new one first in DATA_KEYS, restart, and run this command again.\n'
  );
}

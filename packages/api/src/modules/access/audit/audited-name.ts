import { soundText } from '../../../shared/sound-text.js';

const LONGEST = 100;

/** As many digits as telephones have at least, identity numbers and bank cards more; names join them by underscores. */
const NUMBER = /\d(?:_*\d){10,}[Xx]?/g;

/** A name that a client chose, as the audit log may keep it: short, and without what could be the number of a person. */
export const auditedName = (name: string): string => soundText(name.replace(NUMBER, '***'), LONGEST);

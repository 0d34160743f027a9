import { expect, it } from '@jest/globals';
import { personalAccess } from './personal-access.js';
import { roles } from './role.js';

it('lets nobody reveal who does not read, and no more of what is sensitive than of what is personal', () => {
  const { readers, revealers } = personalAccess;
  expect(readers).toEqual(expect.arrayContaining([...revealers.P2]));
  expect(revealers.P2).toEqual(expect.arrayContaining([...revealers.P3]));
});

it('keeps leaders, systems and the three hands from persons', () => {
  const kept = roles.codes.filter((role) => !(personalAccess.readers as readonly string[]).includes(role));
  expect(kept).toEqual(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'LEADER', 'EXTERNAL_SYSTEM']);
});

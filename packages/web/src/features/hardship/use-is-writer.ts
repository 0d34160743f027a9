import { hardshipAccess } from '@uniongraph/schema/codes/hardship-access';
import type { Role } from '@uniongraph/schema/codes/role';
import { useViewer } from '../../widgets/viewer/use-viewer.js';

const writers: readonly Role[] = hardshipAccess.writers;

/** Whether the reader keeps files; others see them masked and change nothing. */
export const useIsWriter = (): boolean => useViewer().viewer.roles.some((role) => writers.includes(role));

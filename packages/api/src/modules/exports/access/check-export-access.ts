import type { Viewer } from '../../../viewer.js';
import { checkKeyOperation, checkRootAccess } from '../../access/guard-roots.js';
import { rootAccess } from '../../access/root-access.js';
import { exportContents } from '../contents/export-contents.js';
import type { ExportKind } from '../contents/export-kind.js';

/** Throws FORBIDDEN unless the viewer may ask the query that shows what an export holds. */
export function checkExportAccess(kind: ExportKind, viewer: Viewer): void {
  const { field } = exportContents[kind];
  checkRootAccess(rootAccess[`Query.${field}`] ?? [], viewer);
  checkKeyOperation(field, viewer);
}

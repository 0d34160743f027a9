declare const __DOCUMENT_IDS__: Readonly<Record<string, string>> | undefined;

/** Ids of the app's documents by the names of their operations; none unless the app was built (build/trusted-documents.ts). */
export const documentIds: Readonly<Record<string, string>> =
  typeof __DOCUMENT_IDS__ === 'undefined' ? {} : __DOCUMENT_IDS__;

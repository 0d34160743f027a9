import { graphql } from '../../gql/graphql.js';

export const ExportFragment = graphql(`
  fragment OrganizationsExport_job on ExportJob @_unmask {
    id
    status
    progress
    rowCount
    failure { code note }
    url
  }
`);

export const ExportCreateMutation = graphql(
  `
  mutation OrganizationsExport($input: ExportCreateInput!) {
    exportCreate(input: $input) { ...OrganizationsExport_job }
  }
`,
  [ExportFragment],
);

export const ExportCancelMutation = graphql(
  `
  mutation OrganizationsExportCancel($id: ID!) {
    exportCancel(id: $id) { ...OrganizationsExport_job }
  }
`,
  [ExportFragment],
);

export const ExportJobQuery = graphql(
  `
  query OrganizationsExportJob($id: ID!) {
    exportJob(id: $id) { ...OrganizationsExport_job }
  }
`,
  [ExportFragment],
);

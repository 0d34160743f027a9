import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { useMemo } from 'react';
import { urlState } from '../../lib/url-state.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';

export const pageSizes = [20, 50, 100] as const;

export const orderFields = ['CODE', 'NAME', 'LEVEL', 'ESTABLISHED_ON'] as const;
export type OrderField = (typeof orderFields)[number];

const literal = <Code extends string>(codes: readonly Code[]) => parseAsStringLiteral(codes);

/** Everything that decides what the list or tree shows; all of it stands in the address. */
const parsersFor = (home: string) => ({
  area: urlState.area(home),
  view: literal(['list', 'tree']).withDefault('list'),
  q: parseAsString.withDefault(''),
  kind: literal(organizationKinds.codes),
  level: literal(organizationLevels.codes),
  /** Active organizations unless the reader asks for others. */
  status: literal([...organizationStatuses.codes, 'ALL']).withDefault('ACTIVE'),
  grassroots: parseAsBoolean,
  sort: literal(orderFields),
  desc: parseAsBoolean.withDefault(false),
  size: parseAsInteger.withDefault(pageSizes[0]),
  after: parseAsString,
  before: parseAsString,
  line: literal(organizationLines.codes).withDefault('AREA'),
  /** Codes of the unfolded organizations of the tree; where it begins is unfolded unless the reader says otherwise. */
  open: parseAsArrayOf(parseAsString),
});

export function useOrganizationsState() {
  const { homeArea } = useViewer();
  return useQueryStates(
    useMemo(() => parsersFor(homeArea), [homeArea]),
    { history: 'push' },
  );
}

export type OrganizationsState = ReturnType<typeof useOrganizationsState>[0];
export type ChangeOrganizations = ReturnType<typeof useOrganizationsState>[1];

/** Put into a change that makes the present page meaningless. */
export const firstPage = { after: null, before: null };

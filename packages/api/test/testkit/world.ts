import type { InferEntity, RequiredEntityData, SqlEntityManager } from '@mikro-orm/postgresql';
import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { Division } from '../../src/modules/areas/division.entity.js';
import { ManagementArea } from '../../src/modules/areas/management-area.entity.js';
import { EmployingUnit } from '../../src/modules/employing-units/employing-unit.entity.js';
import { UnitCoverage } from '../../src/modules/employing-units/unit-coverage.entity.js';
import { UnitHeadcount } from '../../src/modules/employing-units/unit-headcount.entity.js';
import { Member } from '../../src/modules/membership/member.entity.js';
import { Membership } from '../../src/modules/membership/membership.entity.js';
import { MembershipSnapshot } from '../../src/modules/membership/membership-snapshot.entity.js';
import { OrganizationParent } from '../../src/modules/organizations/organization-parent.entity.js';
import { UnionOrganization } from '../../src/modules/organizations/union-organization.entity.js';
import { memberPrivacy } from '../../src/modules/privacy/field-classes.js';
import { sealField } from '../../src/modules/privacy/sealed-field.js';
import { PublishedFigure } from '../../src/modules/published-figures/published-figure.entity.js';
import { SourceDocument } from '../../src/modules/published-figures/source-document.entity.js';
import { Recognition } from '../../src/modules/recognitions/granting/recognition.entity.js';
import { Nomination } from '../../src/modules/recognitions/nominations/nomination.entity.js';
import { RecognitionRound } from '../../src/modules/recognitions/rounds/recognition-round.entity.js';
import { RecognitionScheme } from '../../src/modules/recognitions/schemes/recognition-scheme.entity.js';

type Fields<Schema> = Partial<RequiredEntityData<InferEntity<Schema>>>;

/** A number that grows from call to call, for codes that must differ. */
let serial = 0;
const nextSerial = () => String(++serial).padStart(4, '0');

function withAncestors(codes: readonly string[]) {
  const found = new Set<NonNullable<ReturnType<typeof findDivision>>>();
  const add = (code: string | null): void => {
    const division = code ? findDivision(code) : undefined;
    if (!division || found.has(division)) return;
    found.add(division);
    add(division.parentCode);
    add(division.successorCode);
  };
  codes.forEach(add);
  return [...found];
}

/** Inserts rows for one test file; every helper fills in what the test does not care about and answers with the key. */
export function world(em: SqlEntityManager) {
  return {
    /** Divisions of the vendored table with everything above them. */
    async divisions(...codes: string[]): Promise<void> {
      const wanted = withAncestors(codes);
      for (const { code: level, rank } of divisionLevels.items) {
        const rows = wanted.filter((division) => division.level === level);
        const data = rows.map(({ parentCode, successorCode, basis: _, ...row }) => {
          return { ...row, parent: parentCode, successor: successorCode, level: rank };
        });
        if (data.length > 0) await em.insertMany(Division, data);
      }
    },

    managementArea: (code: string, name: string, division: string) =>
      em.insert(ManagementArea, { code, name, nameEn: name, division }),

    organization: (fields: Fields<typeof UnionOrganization> = {}) => {
      const number = nextSerial();
      return em.insert(UnionOrganization, {
        code: `ORG-${number}`,
        name: `示例工会${number}`,
        level: 5,
        kind: 'SINGLE',
        isGrassroots: true,
        division: '371302',
        establishedOn: '2015-01-01',
        status: fields.dissolvedOn ? 'DISSOLVED' : 'ACTIVE',
        ...fields,
      });
    },

    under: (organization: number, parent: number, fields: Fields<typeof OrganizationParent> = {}) =>
      em.insert(OrganizationParent, { organization, parent, line: 'AREA', validFrom: '2015-01-01', ...fields }),

    unit: (fields: Fields<typeof EmployingUnit> = {}) => {
      const number = nextSerial();
      return em.insert(EmployingUnit, {
        uscc: makeUscc('9', '1', '371302', `TE5T${number}`),
        name: `示例企业${number}`,
        division: '371302',
        registeredOn: '2010-01-01',
        ...fields,
      });
    },

    coverage: (unit: number, organization: number | null, fields: Fields<typeof UnitCoverage> = {}) =>
      em.insert(UnitCoverage, { unit, organization, state: 'ESTABLISHED', validFrom: '2016-01-01', ...fields }),

    headcount: (unit: number, employees: number, fields: Fields<typeof UnitHeadcount> = {}) =>
      em.insert(UnitHeadcount, { unit, employees, source: 'ANNUAL_REPORT', asOf: '2020-12-31', ...fields }),

    snapshot: (organization: number, fields: Fields<typeof MembershipSnapshot> = {}) =>
      em.insert(MembershipSnapshot, { organization, source: 'ANNUAL_REPORT', asOf: '2020-12-31', ...fields }),

    /** A member with an identity number, who joined an organization. */
    member: async (
      organization: number,
      idNumber: string | null,
      fields: Fields<typeof Member> & { memberNo?: string } = {},
    ) => {
      const memberNo = fields.memberNo ?? `M-${nextSerial()}`;
      const sealed = idNumber && sealField(memberPrivacy, memberPrivacy.fields.idNumber, memberNo, idNumber);
      const id = await em.insert(Member, {
        name: '王明',
        sex: 1,
        memberNo,
        ...(sealed && { idNumberCipher: sealed.cipher, idNumberHash: sealed.hash }),
        ...fields,
      });
      await em.insert(Membership, { member: id, organization, joinedOn: '2020-05-01' });
      return id;
    },

    document: (key: string) =>
      em.insert(SourceDocument, {
        key,
        title: `材料${key}`,
        reference: `https://example.org/${key}`,
        confidence: 'HIGH',
      }),

    figure: (sourceDocument: number, fields: Fields<typeof PublishedFigure> = {}) =>
      em.insert(PublishedFigure, {
        measureCode: 'MEMBERS',
        title: '会员人数',
        titleEn: 'Members',
        area: '371300',
        value: '85.6',
        scale: 10_000,
        qualifier: 'EXACT',
        countUnit: 'PERSON',
        periodKind: 'STOCK',
        periodText: '2022年底',
        originalText: '会员85.6万人',
        sourceDocument,
        ...fields,
      }),

    scheme: (fields: Fields<typeof RecognitionScheme> = {}) =>
      em.insert(RecognitionScheme, {
        code: `HONOUR-${nextSerial()}`,
        name: '示例荣誉',
        nameEn: 'Honour',
        kind: 'INNOVATION',
        holderKind: 'UNIT',
        levels: ['PROVINCIAL', 'CITY', 'COUNTY'],
        source: '示例',
        ...fields,
      }),

    round: (scheme: number, organizer: number, fields: Fields<typeof RecognitionRound> = {}) =>
      em.insert(RecognitionRound, {
        scheme,
        organizer,
        level: 'COUNTY',
        year: 2022,
        division: '371302',
        ...fields,
      }),

    nomination: (round: number, organization: number, fields: Fields<typeof Nomination> = {}) =>
      em.insert(Nomination, {
        round,
        organization,
        division: '371302',
        holderKind: 'UNIT',
        holderName: `示例单位${nextSerial()}`,
        reason: '示例推荐理由，十个字以上',
        nominatedOn: '2022-03-01',
        ...fields,
      }),

    recognition: (scheme: number, grantor: number, fields: Fields<typeof Recognition> = {}) =>
      em.insert(Recognition, {
        scheme,
        grantor,
        number: `H-${nextSerial()}`,
        level: 'COUNTY',
        year: 2022,
        holderKind: 'UNIT',
        holderName: '示例单位',
        division: '371302',
        grantedOn: '2022-05-01',
        ...fields,
      }),
  };
}

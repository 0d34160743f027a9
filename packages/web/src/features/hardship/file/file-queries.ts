import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

/** Is never kept in the client's store: what is revealed must be gone when its time is over. */
export const FileQuery = graphql(`
  query HardshipFile($caseNo: String!) {
    hardshipCases(where: { caseNo: { eq: $caseNo } }, first: 1) {
      nodes {
        id
        caseNo
        unitName
        state
        allowedSteps
        episode
        archiveLevel
        category
        computedCategory
        isOverridden
        mainCause
        otherCauses
        exclusions
        householdSize
        appliedOn
        filedOn
        exitedOn
        publicityFrom
        publicityTo
        reviewDueOn
        isReviewOverdue
        provenance
        version
        organization { id code name }
        division { id code name romanisedName shortName }
        members {
          id
          relation
          sex
          birthYear
          health
          workState
          name { masked fieldClass access revealedUntil value }
          phone { masked fieldClass access revealedUntil value }
          idNumber { masked fieldClass access revealedUntil value }
        }
        finances { masked fieldClass access revealedUntil }
        assessment { category householdSize lines { kind component componentEn yuan } }
        overrideReason { masked fieldClass access revealedUntil value }
        steps {
          id
          step
          episode
          fromState
          toState
          takenOn
          takenAt
          takenBy
          secondPerson
          exitKind
          note { masked fieldClass access revealedUntil value }
        }
      }
    }
  }
`);

export const TakeStepMutation = graphql(`
  mutation TakeHardshipStep($input: TakeHardshipStepInput!) {
    takeHardshipStep(input: $input) { id version state }
  }
`);

export const UpdateCaseMutation = graphql(`
  mutation UpdateHardshipCase($input: UpdateHardshipCaseInput!) {
    updateHardshipCase(input: $input) { id version category }
  }
`);

export type HardshipFile = ResultOf<typeof FileQuery>['hardshipCases']['nodes'][number];
export type Assessment = NonNullable<HardshipFile['assessment']>;

import { inScope, open, writable } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { ChangeRecognitionsResolver } from './granting/change-recognitions.resolver.js';
import { Recognition } from './granting/recognition.entity.js';
import { RecognitionsResolver } from './granting/recognitions.resolver.js';
import { ChangeNominationsResolver } from './nominations/change-nominations.resolver.js';
import { Nomination } from './nominations/nomination.entity.js';
import { NominationsResolver } from './nominations/nominations.resolver.js';
import { ChangeRoundsResolver } from './rounds/change-rounds.resolver.js';
import { RecognitionRound } from './rounds/recognition-round.entity.js';
import { RecognitionRoundsResolver } from './rounds/recognition-rounds.resolver.js';
import { RecognitionRule } from './rounds/recognition-rule.entity.js';
import { RecognitionScheme } from './schemes/recognition-scheme.entity.js';
import { RecognitionSchemesResolver } from './schemes/recognition-schemes.resolver.js';

export const recognitionsModule: ApiModule = {
  name: 'recognitions',
  entities: [RecognitionScheme, RecognitionRound, RecognitionRule, Nomination, Recognition],
  resolvers: [
    RecognitionSchemesResolver,
    RecognitionRoundsResolver,
    NominationsResolver,
    RecognitionsResolver,
    ChangeRoundsResolver,
    ChangeNominationsResolver,
    ChangeRecognitionsResolver,
  ],
  rows: {
    recognition_scheme: open,
    // A round is announced to all who may nominate in it.
    recognition_round: writable(open, 'insert', 'update'),
    recognition_rule: writable(open, 'insert'),
    nomination: writable(inScope('division_code', 'organization_id'), 'insert', 'update'),
    recognition: writable(inScope('division_code', 'organization_id'), 'insert', 'update'),
  },
};

import 'reflect-metadata';
import { accessModule } from './access/index.js';
import { areasModule } from './areas/index.js';
import { assistanceModule } from './assistance/index.js';
import { competitionsModule } from './competitions/index.js';
import { employingUnitsModule } from './employing-units/index.js';
import { exportsModule } from './exports/index.js';
import { hardshipModule } from './hardship/index.js';
import { limitsModule } from './limits/index.js';
import { membershipModule } from './membership/index.js';
import type { ApiModule } from './module.js';
import { nodesModule } from './nodes/index.js';
import { organizationsModule } from './organizations/index.js';
import { privacyModule } from './privacy/index.js';
import { programmesModule } from './programmes/index.js';
import { publishedFiguresModule } from './published-figures/index.js';
import { recognitionsModule } from './recognitions/index.js';
import { reportingModule } from './reporting/index.js';
import { revealsModule } from './reveals/index.js';
import { statisticsModule } from './statistics/index.js';

/** Every module, each after the ones it builds on. */
export const modules: readonly ApiModule[] = [
  privacyModule,
  areasModule,
  organizationsModule,
  accessModule,
  limitsModule,
  employingUnitsModule,
  membershipModule,
  hardshipModule,
  reportingModule,
  programmesModule,
  assistanceModule,
  publishedFiguresModule,
  recognitionsModule,
  competitionsModule,
  statisticsModule,
  nodesModule,
  revealsModule,
  exportsModule,
];

import { largestRemainder } from '../allocation/largest-remainder.js';
import { randomStream } from '../random/random-stream.js';
import { type LinyiCounty, linyiCounties } from './counties.js';
import { linyiTotals } from './totals.js';

/** The published table of a county, and what the city's other totals leave for it. */
export interface CountyPlan extends LinyiCounty {
  joint: number;
  jointUnits: number;
  /** Single unions of units below 25 workers. */
  smallSingles: number;
  uncovered25To49: number;
  uncoveredSmall: number;
  workers: number;
  newForm: number;
}

function countyPlansOf(): CountyPlan[] {
  const weights = linyiCounties.map((county) => county.weight);
  const joint = largestRemainder(linyiTotals.joint, weights);
  const jointUnits = largestRemainder(linyiTotals.jointUnits, weights);
  const uncoveredSmall = largestRemainder(linyiTotals.uncoveredSmall, weights);
  const newForm = largestRemainder(linyiTotals.newForm, weights);
  // Counties differ a little in the share of workers who are members.
  const workers = largestRemainder(
    linyiTotals.workers,
    linyiCounties.map(({ code, members }) => members * (1000 + randomStream(code, 'workers').between(-18, 18))),
  );
  return linyiCounties.map((county, i) => ({
    ...county,
    joint: joint[i]!,
    jointUnits: jointUnits[i]!,
    smallSingles: county.organizations - joint[i]! - county.eligibleFrom50 - county.covered25To49,
    uncovered25To49: county.eligible25To49 - county.covered25To49,
    uncoveredSmall: uncoveredSmall[i]!,
    workers: workers[i]!,
    newForm: newForm[i]!,
  }));
}

export const countyPlans: readonly CountyPlan[] = countyPlansOf();

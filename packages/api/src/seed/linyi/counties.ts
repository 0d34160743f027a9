/** What the end of 2022 has to look like in one county of Linyi. */
export interface LinyiCounty {
  code: string;
  /** 2010-era residents in hundreds with zones folded in: a weight for demonstration, no statistic. */
  weight: number;
  organizations: number;
  members: number;
  eligibleFrom50: number;
  eligible25To49: number;
  covered25To49: number;
}

/** domain.md §4.6. The sums are the published figures of S2: 10,998 organizations, 856,000 members, 100 % and 93 %. */
export const linyiCounties: readonly LinyiCounty[] = (
  [
    ['371302', 12742, 1328, 103325, 483, 724, 640],
    ['371311', 7876, 821, 63866, 298, 448, 396],
    ['371312', 8170, 851, 66250, 310, 464, 410],
    ['371321', 7909, 824, 64134, 300, 450, 397],
    ['371322', 8380, 873, 67953, 318, 476, 420],
    ['371323', 9983, 1040, 80952, 378, 568, 502],
    ['371324', 11619, 1210, 94218, 440, 660, 583],
    ['371325', 7570, 789, 61385, 287, 430, 380],
    ['371326', 9771, 1018, 79233, 370, 555, 490],
    ['371327', 10476, 1091, 84950, 397, 596, 526],
    ['371328', 4895, 510, 39693, 185, 278, 246],
    ['371329', 6171, 643, 50041, 234, 351, 310],
  ] as const
).map(([code, weight, organizations, members, eligibleFrom50, eligible25To49, covered25To49]) => ({
  code,
  weight,
  organizations,
  members,
  eligibleFrom50,
  eligible25To49,
  covered25To49,
}));

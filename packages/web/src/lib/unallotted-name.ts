/** Stands for an area where a row holds what belongs to the area above but to none below it, such as a city's own units. */
export const unallottedName = { zh: '未分到下级地区', en: 'Not allotted to an area below' };

/**
 * A development zone (功能区). It has a code in old lists and reports of its own, but it is no division:
 * totals of divisions never add it, and its organisations belong to a host division as well (domain.md §4.2).
 */
export interface ManagementArea {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  /** The prefecture whose government runs the area. */
  readonly hostCode: string;
}

export const managementAreas: readonly ManagementArea[] = [
  { code: '371371', name: '临沂高新技术产业开发区', shortName: '高新区', nameEn: 'Linyi High-Tech Industrial Development Zone', hostCode: '371300' },
  { code: '371372', name: '临沂经济技术开发区', shortName: '经开区', nameEn: 'Linyi Economic and Technological Development Zone', hostCode: '371300' },
  { code: '371373', name: '临沂临港经济开发区', shortName: '临港区', nameEn: 'Linyi Lingang Economic Development Zone', hostCode: '371300' },
];

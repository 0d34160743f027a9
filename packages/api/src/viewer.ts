/** On whose behalf a request asks. */
export interface Viewer {
  /** The division of the viewer's own unit. */
  areaCode: string;
}

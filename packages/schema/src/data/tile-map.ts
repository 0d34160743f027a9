/** Square of a tile map: column counts from the west, row from the north, both from 0. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

const COLUMNS_APART = /\s+/;

/** Reads a map drawn as text, one cell per word, `.` for an empty square. */
function tilesOf(drawing: string): readonly Tile[] {
  return drawing
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(COLUMNS_APART)
        .map((code, column) => ({ code, column, row })),
    )
    .filter((tile) => tile.code !== '.');
}

/**
 * Tile maps by the code of the area shown: its divisions, placed by hand, roughly where they lie.
 * A tile stands for its division, not for its size or border.
 */
export const tileMaps: Readonly<Record<string, readonly Tile[]>> = {
  // 德州 滨州 东营 烟台 威海 / 聊城 济南 淄博 潍坊 青岛 / 泰安 临沂 日照 / 菏泽 济宁 枣庄
  370000: tilesOf(`
    .      371400 371600 370500 370600 371000
    371500 370100 370300 370700 370200 .
    .      370900 371300 371100 .      .
    371700 370800 370400 .      .      .
  `),
  // 蒙阴 沂水 / 平邑 费县 沂南 莒南 / 兰山 河东 临沭 / 兰陵 罗庄 郯城
  371300: tilesOf(`
    .      371328 371323 .
    371326 371325 371321 371327
    .      371302 371312 371329
    371324 371311 371322 .
  `),
  // 陇县 千阳 麟游 / 金台 凤翔 岐山 扶风 / 渭滨 陈仓 眉县 / 凤县 太白
  610300: tilesOf(`
    610327 610328 .      610329 .
    .      610303 610305 610323 610324
    .      610302 610304 610326 .
    .      610330 610331 .      .
  `),
};

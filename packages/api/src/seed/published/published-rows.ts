import { figureText } from './figure-text.js';
import { baojiFigures } from './figures/baoji.js';
import { linyiFigures } from './figures/linyi.js';
import { nationalFigures } from './figures/national.js';
import { provinceFigures } from './figures/provinces.js';
import { shandongFigures } from './figures/shandong.js';
import type { FigureData, FigureGroup } from './published-figure.js';
import { sourceDocuments } from './source-documents.js';

/** Rows of source_document. */
export const sourceDocumentRows = sourceDocuments.map((document, index) => ({
  id: index + 1,
  key: document.key,
  title: document.title,
  publisher: document.publisher,
  published_on: document.publishedOn,
  reference: document.reference,
  confidence: document.confidence,
}));

const documentIds = new Map(sourceDocumentRows.map(({ key, id }) => [key, id]));

const groups: readonly FigureGroup[] = [
  ...nationalFigures,
  ...provinceFigures,
  ...shandongFigures,
  ...linyiFigures,
  ...baojiFigures,
];

/** Rows of published_figure. */
export const publishedFigureRows = groups
  .flatMap((group) => group.figures.map((figure) => ({ group, figure })))
  .map(({ group, figure }, index) => figureRow(group, figure, index + 1));

function figureRow(group: FigureGroup, figure: FigureData, id: number) {
  const document = documentIds.get(group.source);
  if (document === undefined) throw new Error(`no source document ${group.source}`);
  const period = figure.period ?? group.period;
  return {
    id,
    measure_code: figure.measure,
    indicator_key: figure.indicator ?? null,
    title: figure.zh,
    title_en: figure.en,
    area_code: group.area,
    value: figure.value,
    scale: figure.scale ?? 1,
    qualifier: figure.qualifier ?? 'EXACT',
    count_unit: figure.unit,
    period_kind: figure.kind,
    period_text: period.text,
    period_start: period.start ?? null,
    period_end: period.end ?? null,
    original_text: figure.text ?? figureText(figure),
    ambiguous: figure.ambiguous ?? false,
    note: figure.note ?? null,
    source_document_id: document,
    provenance: figure.provenance ?? 'PUBLISHED',
  };
}

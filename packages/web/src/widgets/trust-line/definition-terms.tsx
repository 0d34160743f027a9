import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import type { CatalogueIndicator } from '../catalogue/catalogue-query.js';
import { definitionOf } from './definition-of.js';
import { trustLineText } from './trust-line-text.js';

interface DefinitionTermsProps {
  indicator: CatalogueIndicator;
  version?: number | undefined;
  source?: string | null | undefined;
}

export function DefinitionTerms({ indicator, version, source }: DefinitionTermsProps) {
  const text = useText(trustLineText);
  const isChinese = useLocale().locale === 'zh';
  const definition = definitionOf(indicator, version);
  if (!definition) return null;
  return (
    <dl>
      <dt>{text.formula}</dt>
      <dd>{isChinese ? definition.formula : definition.formulaEn}</dd>
      {source ? (
        <>
          <dt>{text.source}</dt>
          <dd>{source}</dd>
        </>
      ) : null}
      <dt>{text.caveat}</dt>
      <dd>{isChinese ? definition.caveat : definition.caveatEn}</dd>
    </dl>
  );
}

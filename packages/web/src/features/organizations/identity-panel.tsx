import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { organizationLevels } from '@uniongraph/schema/codes/organization-level';
import { organizationStatuses } from '@uniongraph/schema/codes/organization-status';
import { provenances } from '@uniongraph/schema/codes/provenance';
import { type ReactNode, useId } from 'react';
import type { Locale } from '../../i18n/locale.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { formatDate } from '../../lib/format-date.js';
import { AppLink } from '../../ui/app-link.js';
import styles from './identity-panel.module.css';
import type { Organization } from './organization-query.js';
import { organizationText } from './organization-text.js';
import panelStyles from './panel.module.css';

/** Who the organization is. What is not recorded is left out, save what everybody looks for. */
export function IdentityPanel({ organization }: { organization: Organization }) {
  const id = useId();
  const text = useText(organizationText);
  const { locale } = useLocale();
  const { division, managementArea, industry, unitCategory, shortName, dissolvedOn } = organization;
  const facts: [label: string, value: ReactNode][] = [
    [text.code, organization.code],
    [text.uscc, organization.uscc ?? text.noUscc],
    ...optional(text.shortName, shortName),
    [text.kind, organizationKinds.get(organization.kind)[locale]],
    [text.level, organizationLevels.get(organization.level)[locale]],
    [text.grassroots, organization.isGrassroots ? text.yes : text.no],
    [text.status, organizationStatuses.get(organization.status)[locale]],
    [text.establishedOn, formatDate(organization.establishedOn, locale)],
    ...optional(text.dissolvedOn, dissolvedOn && formatDate(dissolvedOn, locale)),
    [
      text.division,
      <AppLink key="area" to={`/?area=${division.code}`}>{`${areaName(division, locale)} ${division.code}`}</AppLink>,
    ],
    ...optional(text.managementArea, managementArea?.name),
    ...optional(text.industry, industry && coded(industry, locale)),
    ...optional(text.unitCategory, unitCategory && coded(unitCategory, locale)),
    [text.provenance, provenances.get(organization.provenance)[locale]],
  ];
  return (
    <section className={panelStyles.panel} aria-labelledby={id}>
      <h2 id={id}>{text.identity}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const optional = (label: string, value: string | null | undefined): [string, string][] =>
  value ? [[label, value]] : [];

const coded = (item: { code: string; name: string; nameEn: string }, locale: Locale) =>
  `${item.code} ${locale === 'zh' ? item.name : item.nameEn}`;

import type { Page } from 'playwright-core';
import { programUrl } from './program-url.js';

/** Sets the dibao line of Lanshan for the year of a day, unless the demonstration has one there or above. */
export async function ensureDibaoLine(page: Page, day: string): Promise<void> {
  const year = Number(day.slice(0, 4));
  const ask = async (query: string, variables: object) => {
    const answer = await page.context().request.post(`${programUrl()}/graphql`, { data: { query, variables } });
    return (await answer.json()).data;
  };
  const { dibaoStandards } = await ask('query ($year: Int!) { dibaoStandards(year: $year) { divisionCode } }', {
    year,
  });
  const covers = ({ divisionCode }: { divisionCode: string }) => ['371302', '371300', '370000'].includes(divisionCode);
  if (dibaoStandards.some(covers)) return;
  const input = { divisionCode: '371302', year, monthlyYuan: '1800', source: '演示' };
  await ask('mutation ($input: SetDibaoStandardInput!) { setDibaoStandard(input: $input) { version } }', { input });
}

import { isWithheld } from '../../exemption/withheld.ts';
import type { Text } from '../../schema/in-language.ts';
import type { TemplateContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';

/** An office as a paper names it: "Director of Public Health, North Northamptonshire Council". */
export function officeWords(
  officer: {
    readonly office: Text;
    readonly authority?: string | undefined;
    readonly team?: Text | undefined;
  },
  paper: TemplateContext,
): string {
  if (isWithheld(officer)) return officer.withheld.replacement;
  const office = plainText(officer.office, paper);
  const { team } = officer;
  const authority = constituentName(officer.authority, paper);
  const words = team === undefined ? '' : plainText(team, paper);
  return [office, words, authority].filter((part) => part !== '').join(', ');
}

/** The name of a constituent authority of a joint committee; '' for none. */
function constituentName(id: string | undefined, { authority, language }: TemplateContext): string {
  const constituent = authority.constituents?.find((candidate) => candidate.id === id);
  return constituent ? plainText(constituent.name, { language }) : '';
}

/** Its short name; '' for none. */
export function constituentShortName(
  id: string | undefined,
  { authority, language }: TemplateContext,
): string {
  const constituent = authority.constituents?.find((candidate) => candidate.id === id);
  return constituent ? plainText(constituent.short_name, { language }) : '';
}

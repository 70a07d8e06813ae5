import { meetsAsExecutive } from '../../../calculators/meets-as-executive.ts';
import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import type { AgendaContext, AgendaEntry } from '../../agenda-context.ts';
import { paragraphWords } from './exemption-words.ts';
import { listedWords } from './listed-words.ts';

/**
 * The motion to exclude the public, for every item with exempt information: the power, the items, the paragraphs of
 * the Schedule that describe what is exempt, and the public interest, as LGA 1972 s100A(4)–(5) asks (for executives in
 * England SI 2012/2089 reg 4(2)(b)). '' where none is needed: nothing is exempt, or the Schedule does not apply.
 */
export function exclusionMotion(context: AgendaContext): string {
  const { words, authority } = context;
  const exempt = context.entries.filter(isExempt);
  const paragraphs = ascending(exempt.flatMap(paragraphsOf));
  if (authority.type === 'commissioner' || paragraphs.length === 0) return '';
  return words('exclusion-motion', {
    power: words(powerKey(context)),
    items: itemsWords(exempt, paragraphs, context),
    paragraphs: paragraphWords(paragraphs, context),
    schedule: words(`schedule-${authority.nation}`),
  });
}

function isExempt({ item: { exempt, status } }: AgendaEntry): boolean {
  return status !== 'withdrawn' && exempt?.class !== 'confidential' && (exempt?.paragraphs ?? []).length > 0;
}

function powerKey({ authority, case: meeting }: AgendaContext) {
  switch (authority.nation) {
    case 'england':
      return meetsAsExecutive(meeting.body, authority) ? 'power-executive' : 'power-1972';
    case 'wales':
      return 'power-1972';
    case 'scotland':
      return 'power-1973';
    case 'northern_ireland':
      return 'power-2014';
  }
}

/** "items 9 and 10"; each with its paragraphs where these differ; those exempt in part for the time that takes. */
function itemsWords(
  exempt: readonly AgendaEntry[],
  paragraphs: readonly number[],
  context: AgendaContext,
): string {
  const { words } = context;
  const alike = exempt.every((entry) => ascending(paragraphsOf(entry)).join() === paragraphs.join());
  if (alike) {
    const whole = exempt.filter(({ item }) => isWithheldWhole(item)).map(({ number }) => number);
    const key = whole.length === 1 ? 'exclusion-item' : 'exclusion-items';
    const first = whole.length === 0 ? [] : [words(key, { numbers: listedWords(whole, context) })];
    const part = exempt.filter(({ item }) => !isWithheldWhole(item));
    return listedWords([...first, ...part.map((entry) => itemWords(entry, context))], context);
  }
  const each = exempt.map((entry) => {
    const numbers = ascending(paragraphsOf(entry));
    const key = numbers.length === 1 ? 'exclusion-each' : 'exclusion-each-several';
    return words(key, {
      item: itemWords(entry, context),
      paragraphs: listedWords(numbers.map(String), context),
    });
  });
  return listedWords(each, context);
}

function itemWords({ item, number }: AgendaEntry, { words }: AgendaContext): string {
  return isWithheldWhole(item)
    ? words('exclusion-item', { numbers: number })
    : words('exclusion-while', { number });
}

const paragraphsOf = ({ item }: AgendaEntry) => item.exempt?.paragraphs ?? [];
const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

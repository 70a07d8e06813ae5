import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import type { ItemExemption } from '../../../schema/meeting.ts';
import { changeFirst } from '../../../style/other-language.ts';
import type { TemplateContext } from '../../paper-context.ts';
import { plainText } from '../../readable.ts';
import { listedWords } from './listed-words.ts';

/** "paragraphs 3 and 5". */
export function paragraphWords(numbers: readonly number[], context: TemplateContext): string {
  const key = numbers.length === 1 ? 'exempt-numbered' : 'exempt-numbered-several';
  return context.words(key, { numbers: listedWords(numbers.map(String), context) });
}

/** Why an item is kept from the public: what is withheld and on what grounds, then the reasons, a paragraph each. */
export function exemptionLines(exempt: ItemExemption, context: TemplateContext): readonly string[] {
  const { words } = context;
  const key = isWithheldWhole({ exempt }) ? 'exempt-whole' : 'exempt-part';
  const reasons = [exempt.reason, exempt.public_interest ?? ''].map((text) => plainText(text, context));
  return [
    words(key, { grounds: groundsWords(exempt, context) }),
    reasons.filter((reason) => reason !== '').join(' '),
  ];
}

/** "paragraph 3 of Part 1 of Schedule 12A … (financial or business affairs …)", or the law relied on instead. */
export function groundsWords(exempt: ItemExemption, context: TemplateContext): string {
  const { authority, words } = context;
  const numbers = exempt.paragraphs ?? [];
  const ground = exempt.ground === undefined ? '' : plainText(exempt.ground, context);
  if (exempt.class === 'confidential')
    return [words('exempt-confidential'), ground].filter((part) => part !== '').join(', ');
  if (numbers.length === 0) return ground;
  const paragraphs = paragraphWords(numbers, context);
  const schedule = words(`schedule-${authority.nation}`);
  const summed = summaries(numbers, context);
  const grounds = words('exempt-grounds', { paragraphs, schedule });
  return summed === '' ? grounds : `${grounds} (${summed})`;
}

/** What the paragraphs are about, from the register; '' where it does not know one of them. */
function summaries(numbers: readonly number[], context: TemplateContext): string {
  const { authority, registers, words } = context;
  const found = numbers.map((number) =>
    registers.exemptParagraphs.find(
      ({ nation, paragraph }) => nation === authority.nation && paragraph === number,
    ),
  );
  if (found.some((entry) => entry === undefined)) return '';
  const summed = found.flatMap((entry) => (entry ? [lowered(plainText(entry.summary, context))] : []));
  if (summed.length === 1) return summed[0] ?? '';
  return summed
    .map((summary, index) => words('exempt-summary', { number: String(numbers[index]), summary }))
    .join('; ');
}

const lowered = (sentence: string) => changeFirst(sentence, (first) => first.toLowerCase());

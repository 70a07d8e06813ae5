import type { Figure } from '../../calculators/figure.ts';
import { formatPercentage } from '../../calculators/format/format-percentage.ts';
import type { Exemption, ExemptTarget } from '../../calculators/inheritance/exempt-targets.ts';
import type { Field } from '../../schema/each-field.ts';
import { amountsIn, type FoundAmount, saysAmount } from '../claims/amounts-in-text.ts';
import type { Finding, RuleContext } from '../rule.ts';
import type { Withholding } from './withholding.ts';

/** Names shorter than this are too common to be looked for. */
const SHORTEST_NAME = 4;

/**
 * Withheld money, percentages, and names of contracts and providers that stand in a public text as well. The finding
 * points at the words and does not repeat them.
 */
export function typedInPublic(context: RuleContext, { targets, figures: withheld }: Withholding): Finding[] {
  const { figures, fields } = context;
  const isPublic = publicFields(targets);
  const texts = fields.filter(isPublic).map((field) => ({ ...field, text: openText(field, context) }));
  const secrets = [...withheld].flatMap(([path, entry]) => {
    const figure = figures.get(path);
    return figure ? [{ figure, entry }] : [];
  });
  const known = [...figures.values()].filter(({ path }) => !withheld.has(path));
  const names = withheldNames(fields, isPublic, targets);
  const leakOf = leakFinder(secrets, known);
  return texts.flatMap((field) => [...figuresIn(field, leakOf), ...namesIn(field, names)]);
}

/** Whether the public reads a field: nothing above it is withheld, and it is not about the case. */
function publicFields(targets: readonly ExemptTarget[]): (field: Field) => boolean {
  const withheld = new Set(targets.flatMap(({ paths }) => paths));
  return ({ at }) => {
    if (/^(?:answers|clearances)\./.test(at) || /^exempt\.[^.]+\.target$/.test(at)) return false;
    for (let path = at; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.'))))
      if (withheld.has(path)) return false;
    return true;
  };
}

/** A text with what its exempt blocks hold blanked out, so that offsets stay. */
function openText({ kind, text }: Field, { tools }: RuleContext): string {
  if (kind !== 'markdown' || !text.includes(':::')) return text;
  let open = text;
  tools.replaceExemptBlocks(text, (_, content) => {
    const at = open.indexOf(content);
    if (at >= 0) open = open.slice(0, at) + ' '.repeat(content.length) + open.slice(at + content.length);
    return '';
  });
  return open;
}

interface Secret {
  readonly figure: Figure;
  readonly entry: Exemption;
}

/** What an amount of a text gives away: the withheld figure it says, and whether a public one says the same. */
type Leak = Secret & { readonly alsoPublic: boolean };

/** Finds what an amount gives away; the same words are looked up once, however often a text repeats them. */
function leakFinder(
  secrets: readonly Secret[],
  known: readonly Figure[],
): (found: FoundAmount) => Leak | undefined {
  const seen = new Map<string, Leak | undefined>();
  return ({ written, amount }) => {
    if (!seen.has(written)) {
      const secret = secrets.find(({ figure }) => says(amount, figure));
      const alsoPublic = secret !== undefined && known.some((figure) => says(amount, figure));
      seen.set(written, secret && { ...secret, alsoPublic });
    }
    return seen.get(written);
  };
}

function figuresIn(field: Field, leakOf: ReturnType<typeof leakFinder>): Finding[] {
  return amountsIn(field.text).flatMap((amount): Finding[] => {
    const leak = leakOf(amount);
    if (!leak) return [];
    const { entry, figure, alsoPublic } = leak;
    return [
      {
        path: field.at,
        textOffset: amount.offset,
        message: `This public text gives a figure that "${entry.id}" withholds.`,
        ...(alsoPublic ? { severity: 'warning' } : {}),
        expected: `":value[${figure.path}]", which prints the public words in the public paper`,
        mend: 'Take the figure out of the text, or put it in an exempt block.',
      },
    ];
  });
}

function says(amount: FoundAmount['amount'], { value, places }: Figure): boolean {
  if (value.kind === 'money') return amount.kind === 'money' && saysAmount(amount, value.pence);
  if (value.kind !== 'percentage' || amount.kind !== 'percentage') return false;
  const printed = formatPercentage(value.value, places ?? value.value.places).replace(/[−%,]/g, '');
  return /[1-9]/.test(printed) && printed === amount.digits;
}

interface Name {
  readonly words: string;
  readonly entry: Exemption;
}

/** Names of withheld contracts and providers, unless a public field is that very name. */
function withheldNames(
  fields: readonly Field[],
  isPublic: (field: Field) => boolean,
  targets: readonly ExemptTarget[],
): Name[] {
  const open = new Set(fields.filter(isPublic).map(({ text }) => text.trim()));
  return fields
    .filter((field) => /^contracts\.[^.]+\.(?:name|provider)$/.test(field.path) && !isPublic(field))
    .flatMap((field) => {
      const words = field.text.trim();
      const entry = targets.find(({ paths }) =>
        paths.some((path) => `${field.at}.`.startsWith(`${path}.`)),
      )?.entry;
      return entry && words.length >= SHORTEST_NAME && !open.has(words) ? [{ words, entry }] : [];
    });
}

function namesIn(field: Field, names: readonly Name[]): Finding[] {
  return names.flatMap(({ words, entry }): Finding[] => {
    const offset = field.text.toLowerCase().indexOf(words.toLowerCase());
    if (offset < 0) return [];
    return [
      {
        path: field.at,
        textOffset: offset,
        message: `This public text gives a name that "${entry.id}" withholds.`,
        expected: 'words that do not give the name away, such as "the provider"',
        mend: 'Take the name out of the text, or put it in an exempt block.',
      },
    ];
  });
}

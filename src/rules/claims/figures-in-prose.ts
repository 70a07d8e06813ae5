import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type ClaimedAmount, claimedAmounts, isMoneyClaim, type MoneyClaim } from './claimed-amounts.ts';
import { contradictedDates } from './contradicted-dates.ts';
import { contradictedBy, saysKnown } from './contradicted-money.ts';
import { contradictedPercentage, saysPercentage } from './contradicted-percentage.ts';
import { moneyIndex } from './known-money.ts';

/** So many amounts that match nothing are named in the advice; of the rest, how many there are. */
const MOST_NAMED = 4;

const COSTS = {
  figures: [
    { id: 'adult', label: 'Adult treatment', amount: 5394000, basis: 'per_year' },
    { id: 'recovery', label: 'Recovery support', amount: 800000, basis: 'per_year' },
    { id: 'part', label: 'Share of the north', per_cent: 48.6 },
    { id: 'start', label: 'First day of the new recovery service', date: '2024-04-01' },
  ],
};
const said = (text: string) => ({ case: { ...COSTS, background: [{ id: 'text', text }] } });
const PATH = 'background.text.text';

/**
 * What prose types is what the case says: a sum, percentage or date that is plainly a figure of the case with another
 * value is an error; sums that match nothing are named in one piece of advice.
 */
export const figuresInProse: Rule = {
  id: 'MON-11',
  title: 'Figures typed in prose are the figures of the case',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Two values of one figure leave nobody able to say which was approved.',
  reads: [
    'figures',
    'calculations',
    'tables',
    'contracts',
    'recommendations.*.amounts',
    'savings',
    'funding',
  ],
  check: (context) => {
    const judged = claimedAmounts(context.prose)
      .map((claim) => judge(claim, context))
      .filter(({ known }) => !known);
    return [...judged.flatMap(contradiction), ...contradictedDates(context), ...unmatched(judged)];
  },
  examples: {
    accepted: [
      said('Adult treatment costs £5,394,000 a year, or £5.39m in round terms, and the north pays 48.6%.'),
      said('Adult treatment costs more than £5m a year, and the recovery service starts on 1 April 2024.'),
      said(
        'The £5,394,000 for adult treatment and the £800,000 for recovery are rounded to the nearest £1,000.',
      ),
    ],
    rejected: [
      {
        ...said('Adult treatment costs £5,349,000 a year.'),
        path: PATH,
        textOffset: 22,
        message: '£5,349,000 is not what the case says: "Adult treatment" is £5,394,000 (figures.adult).',
      },
      {
        ...said('Adult treatment costs £5,394 a year.'),
        path: PATH,
        textOffset: 22,
        message: '£5,394 is not what the case says: "Adult treatment" is £5,394,000 (figures.adult).',
      },
      {
        ...said('The yearly cost of recovery support is £790,000.'),
        path: PATH,
        textOffset: 39,
        message: '£790,000 is not what the case says: "Recovery support" is £800,000 (figures.recovery).',
      },
      {
        ...said('The share of the north is 46.8%.'),
        path: PATH,
        textOffset: 26,
        message: '46.8% is not what the case says: "Share of the north" is 48.6% (figures.part).',
      },
      {
        ...said('The new recovery service begins on 1 April 2025.'),
        path: PATH,
        textOffset: 35,
        message:
          '1 April 2025 is not what the case says: "First day of the new recovery service" is 1 April 2024 (figures.start).',
      },
      {
        ...said('The survey cost £12,750.'),
        path: PATH,
        textOffset: 16,
        message: '£12,750 is no figure of the case. Is it meant to be one?',
      },
    ],
  },
};

/** A sum or percentage, whether the case has it, and if not, the figure it contradicts. */
interface Judged {
  readonly claim: ClaimedAmount;
  readonly known: boolean;
  readonly wrong: { readonly label: string; readonly path: string; readonly value: string } | undefined;
}

function judge(claim: ClaimedAmount, context: RuleContext): Judged {
  if (!isMoneyClaim(claim)) {
    if (saysPercentage(claim, context)) return { claim, known: true, wrong: undefined };
    return { claim, known: false, wrong: contradictedPercentage(claim, context) };
  }
  if (saysKnown(claim, moneyIndex(context)) || isThreshold(claim, context))
    return { claim, known: true, wrong: undefined };
  const meant = contradictedBy(claim, context);
  if (!meant) return { claim, known: false, wrong: undefined };
  const { label, path } = meant.figure;
  return { claim, known: false, wrong: { label, path, value: formatPounds(meant.pence, 'minus') } };
}

function contradiction({ claim, wrong }: Judged): Finding[] {
  if (!wrong) return [];
  const { passage, offset, written } = claim;
  return [
    {
      path: passage.field.at,
      textOffset: offset,
      message: `${written} is not what the case says: "${wrong.label}" is ${wrong.value} (${wrong.path}).`,
      found: written,
      expected: wrong.value,
      mend: `Write ":value[${wrong.path}]" for it; if it is another sum, say what of.`,
    },
  ];
}

/** One piece of advice for the whole case, at the first sum that matches nothing. */
function unmatched(judged: readonly Judged[]): Finding[] {
  const strangers = judged.filter(({ wrong }) => !wrong).map(({ claim }) => claim);
  const [first] = strangers;
  if (!first) return [];
  const written = [...new Set(strangers.map((claim) => claim.written))];
  const others = written.slice(1, MOST_NAMED);
  const more = written.length - 1 - others.length;
  const rest =
    others.length === 0
      ? ''
      : ` The same goes for ${others.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  return [
    {
      path: first.passage.field.at,
      textOffset: first.offset,
      severity: 'advice',
      message: `${first.written} is no figure of the case. Is it meant to be one?${rest}`,
      found: first.written,
      mend: 'If it is, type it once under "figures" and print it with ":value[…]", so that it is the same everywhere.',
    },
  ];
}

/** Whether a sum is a threshold of the constitution, or of a constituent's. */
function isThreshold({ amount }: MoneyClaim, { authority }: RuleContext): boolean {
  return [authority, ...(authority.constituents ?? [])].some(({ thresholds }) =>
    [thresholds?.revenue, thresholds?.capital, thresholds?.savings].includes(amount.pence),
  );
}

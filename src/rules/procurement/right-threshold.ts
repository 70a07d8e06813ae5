import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { day } from './notices-of.ts';
import { type Subject, THRESHOLDS, type Thresholds, thresholdsOn } from './thresholds.ts';
import { worthOf } from './worth-of.ts';

const BELOW =
  /\b(?:below|under|beneath) (?:the |any |its )?(?:[a-z]+ ){0,2}threshold|\bbelow[- ]threshold\b/i;
const BELOW_SAID =
  /\b(?:below|under|beneath) (?:the |any |its )?(?:procurement |statutory |relevant |applicable |public contracts? )?threshold\b/gi;
/** A threshold of some period, as prose writes it. */
const WRITTEN_SUM = /£(?:213,477|5,336,937|214,904|5,372,609|207,720|5,193,000)(?![\d,])/gu;

const bought = (keys: object, text?: string) =>
  contractExample(
    {
      regime: 'PA',
      subject: 'goods_or_services',
      procedure_started_on: '2026-02-02',
      vat: 'included',
      annual_value: 210000,
      terms: [{ id: 'first', from: '2026-04-01', years: 1, basis: 'proposed' }],
      ...keys,
    },
    text === undefined ? {} : { background: [{ id: 'route', text }] },
  );

/** A contract is set against the threshold of the day its procurement began, by its whole value with VAT. */
export const rightThreshold: Rule = {
  id: 'PRO-06',
  title: 'Thresholds are those of the day the procurement began',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'northern_ireland'] },
  source: 'Procurement Act 2023 ss3, 4 and Sch 1',
  why: 'A contract taken for one below the threshold is awarded without the notices that make it lawful.',
  reads: ['contracts.*.procedure', 'contracts.*.subject', 'contracts.*.procedure_started_on', '*'],
  check: (context) => {
    const contracts = (context.case.contracts ?? []).flatMap((contract) => {
      const measured = measure(contract, context);
      return measured ? [measured] : [];
    });
    const [only, ...more] = contracts;
    return [
      ...contracts.flatMap(belowInProcedure),
      ...(only && more.length === 0 ? [...belowInText(only, context), ...oldSums(only, context)] : []),
    ];
  },
  examples: {
    accepted: [
      bought({ procedure: 'Open procedure' }, 'The contract is above the threshold of £207,720.'),
      bought({ procedure: 'Below-threshold quotation', annual_value: 200000 }),
      bought({ procedure: 'Below-threshold quotation', procedure_started_on: '2025-12-31' }),
    ],
    rejected: [
      {
        ...bought({ procedure: 'Below-threshold quotation' }),
        path: 'contracts.service.procedure',
        message:
          '"Treatment service" is treated as below the threshold, but it can come to £210,000; for procurements begun on 2 February 2026 the threshold is £207,720 with VAT.',
      },
      {
        ...bought({}, 'The contract is below the threshold.'),
        path: 'background.route.text',
        textOffset: 16,
        message:
          '"Treatment service" is treated as below the threshold, but it can come to £210,000; for procurements begun on 2 February 2026 the threshold is £207,720 with VAT.',
      },
      {
        ...bought({ annual_value: 190000, vat: 'excluded', procedure: 'Below-threshold quotation' }),
        path: 'contracts.service.procedure',
        message:
          '"Treatment service" can come to £190,000 before VAT, and thresholds include VAT. Is VAT due, and does it then reach £207,720?',
      },
      {
        ...bought({}, 'The threshold is £214,904.'),
        path: 'background.route.text',
        textOffset: 17,
        message:
          '£214,904 is a threshold of procurements begun from 1 January 2024 to 31 December 2025, but that of "Treatment service" began on 2 February 2026: its threshold is £207,720.',
      },
    ],
  },
};

/** A contract with the thresholds of its day. */
interface Measured {
  readonly contract: Contract;
  readonly began: string;
  readonly thresholds: Thresholds;
  readonly threshold: bigint;
  readonly pence: bigint;
  readonly withVat: boolean | undefined;
}

function measure(contract: Contract, context: RuleContext): Measured | undefined {
  const { subject, procedure_started_on: began } = contract;
  const worth = worthOf(contract, context);
  if (began === undefined || subject === undefined || subject === 'health_care' || !worth) return undefined;
  const thresholds = thresholdsOn(began);
  return thresholds && { contract, began, thresholds, threshold: thresholds.sums[subject], ...worth };
}

function belowInProcedure(measured: Measured): Finding[] {
  const { id, procedure } = measured.contract;
  if (procedure === undefined || !BELOW.test(english(procedure))) return [];
  return reached(measured, { path: `contracts.${id}.procedure` });
}

function belowInText(measured: Measured, { prose }: RuleContext): Finding[] {
  return prose
    .find(BELOW_SAID)
    .filter(({ passage }) => !passage.field.path.endsWith('.procedure'))
    .flatMap(({ passage, offset }) => reached(measured, { path: passage.field.at, textOffset: offset }));
}

/** What is wrong with the claim that a contract is below its threshold. */
function reached(measured: Measured, at: Pick<Finding, 'path' | 'textOffset'>): Finding[] {
  const { contract, began, threshold, pence, withVat } = measured;
  const [sum, limit] = [pounds(pence), pounds(threshold)];
  const name = english(contract.name);
  if (pence >= threshold)
    return [
      {
        ...at,
        message: `"${name}" is treated as below the threshold, but it can come to ${sum}; for procurements begun on ${day(began)} the threshold is ${limit} with VAT.`,
        found: sum,
        expected: `below ${limit}`,
        mend: 'Use a procedure for contracts at or above the threshold.',
      },
    ];
  if (withVat !== false || (pence * 6n) / 5n < threshold) return [];
  return [
    {
      ...at,
      message: `"${name}" can come to ${sum} before VAT, and thresholds include VAT. Is VAT due, and does it then reach ${limit}?`,
      severity: 'warning',
      found: `${sum} without VAT`,
      expected: 'a value with VAT',
      mend: 'Give "vat_rate", or "vat: exempt" where none is due.',
    },
  ];
}

/** Sums that were thresholds at another time. */
function oldSums({ contract, began, thresholds }: Measured, { prose }: RuleContext): Finding[] {
  const subject = contract.subject as Subject;
  return prose.find(WRITTEN_SUM).flatMap(({ passage, offset, written }): Finding[] => {
    const sums = (period: Thresholds) => Object.values(period.sums).map(pounds);
    const period = sums(thresholds).includes(written)
      ? undefined
      : THRESHOLDS.find((other) => sums(other).includes(written));
    if (!period) return [];
    const right = pounds(thresholds.sums[subject]);
    return [
      {
        path: passage.field.at,
        textOffset: offset,
        message: `${written} is a threshold of procurements begun from ${day(period.from)} to ${day(period.until)}, but that of "${english(contract.name)}" began on ${day(began)}: its threshold is ${right}.`,
        found: written,
        expected: right,
        mend: 'Use the threshold of the day the procurement began.',
      },
    ];
  });
}

const pounds = (pence: bigint) => formatPounds(pence, 'minus');

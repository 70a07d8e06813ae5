import type { Contract } from '../../schema/contract.ts';
import type { CalculatorContext } from '../calculator.ts';
import { clockOf } from '../calendar/clock-of.ts';
import {
  procurementActStandstillEnds,
  providerSelectionStandstillEnds,
  providerSelectionStandstillEndsAfterDecision,
} from '../calendar/clocks.ts';
import { type Clock, nextWorkingDay } from '../calendar/working-days.ts';
import type { Deadline } from './deadline.ts';

/**
 * Of every contract with a notice that begins a standstill: its last day, and the first day of signature, which call-in of
 * the decisions puts off too. `decisions` are the deadlines of the decisions. A light-touch contract has no standstill
 * by statute under the Procurement Act.
 */
export function standstillDeadlines(
  { case: input, authority, holidays }: CalculatorContext,
  decisions: readonly Deadline[],
): readonly Deadline[] {
  const clock = clockOf(authority, holidays);
  const effects = decisions.filter(({ path }) => path.endsWith('.takes_effect'));
  return (input.contracts ?? []).flatMap((contract) => {
    const standstill = standstillOf(contract, clock);
    if (!standstill) return [];
    const after = standstill.date === undefined ? undefined : nextWorkingDay(standstill.date, clock);
    const days = [after, ...effects.map(({ date }) => date)];
    return [
      standstill,
      {
        path: `contracts.${contract.id}.signature_from`,
        label: 'First working day on which the contract can be entered into',
        date: days.reduce((best, day) =>
          best === undefined || day === undefined ? undefined : later(best, day),
        ),
        from: standstill.from,
        at: standstill.at,
        method:
          effects.length === 0
            ? 'The first working day after the standstill.'
            : 'The first working day after the standstill, and not before the decision has effect.',
        inputs: [standstill.path, ...effects.map(({ path }) => path)],
        source: standstill.source,
      },
    ];
  });
}

const later = (one: string, other: string) => (one >= other ? one : other);

function standstillOf(contract: Contract, clock: Clock): Deadline | undefined {
  const path = `contracts.${contract.id}`;
  const common = { path: `${path}.standstill_ends`, label: 'Last day of the standstill' };
  const intention = latestNotice(contract, 'intention_to_award');
  if (intention && (contract.regime ?? 'PSR') === 'PSR') {
    const standstill = providerSelection(contract, path, intention, clock);
    return standstill && { ...common, ...standstill };
  }
  const award = latestNotice(contract, 'contract_award');
  if (!award || contract.regime !== 'PA' || contract.subject === 'light_touch') return undefined;
  const at = `${path}.notices.${award.id}.published_on`;
  return {
    ...common,
    date: procurementActStandstillEnds(award.published_on, clock.extra),
    from: award.published_on,
    at,
    method:
      'Eight working days, of which the day of the notice is the first; a bank holiday anywhere in the United Kingdom does not count.',
    inputs: [at],
    source: 'Procurement Act 2023 s51(2)',
  };
}

type Notice = NonNullable<Contract['notices']>[number];

/**
 * A representation in time keeps the standstill open until five working days after the further decision on it; while one
 * is undecided the standstill has no end.
 */
function providerSelection(contract: Contract, path: string, notice: Notice, clock: Clock) {
  const at = `${path}.notices.${notice.id}.published_on`;
  const source = 'SI 2023/1348 reg 12';
  const ends = providerSelectionStandstillEnds(notice.published_on, clock);
  const inTime = (contract.representations ?? []).filter(
    ({ received_on }) => ends !== undefined && received_on <= ends,
  );
  if (inTime.some(({ further_decision_on }) => further_decision_on === undefined)) return undefined;
  const reopened = inTime
    .flatMap(({ id, further_decision_on: on }) => (on === undefined ? [] : [{ id, on }]))
    .map(({ id, on }) => ({
      date: providerSelectionStandstillEndsAfterDecision(on, clock),
      from: on,
      at: `${path}.representations.${id}.further_decision_on`,
    }))
    .filter(({ date }) => date === undefined || ends === undefined || date > ends);
  const last = reopened.reduce<(typeof reopened)[number] | undefined>(
    (best, one) => (best === undefined || one.from > best.from ? one : best),
    undefined,
  );
  if (last)
    return {
      ...last,
      method: 'Five working days after the further decision on the representations.',
      inputs: [at, last.at],
      source,
    };
  return {
    date: ends,
    from: notice.published_on,
    at,
    method: 'Midnight at the end of the eighth working day after the day after the notice.',
    inputs: [at],
    source,
  };
}

function latestNotice({ notices }: Contract, kind: Notice['kind']): Notice | undefined {
  return (notices ?? [])
    .filter((notice) => notice.kind === kind)
    .reduce<Notice | undefined>(
      (best, notice) => (best === undefined || notice.published_on > best.published_on ? notice : best),
      undefined,
    );
}

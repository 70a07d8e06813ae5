import { isAbsent } from '../../schema/fact.ts';
import type { RuleContext } from '../rule.ts';
import { passagesUnder } from './passages-under.ts';

/** An amount of money, or a percentage. */
const AMOUNT =
  /£\s?\d|\d(?:\.\d+)?\s?(?:%|per cent|percent|million|billion|bn\b|m\b|k\b)|\d{1,3}(?:,\d{3})+/i;

/** Whether the prose under a path gives any amount or percentage, typed or by `:value[…]`, or prints a table. */
export function statesFigure(path: string, context: RuleContext): boolean {
  const { case: input, figures } = context;
  const id = /^implications\.(?<id>[^.]+)$/.exec(path)?.groups?.id;
  const blocks = input.implications?.find((one) => one.id === id)?.blocks;
  if (blocks && !isAbsent(blocks) && blocks.some((block) => 'table' in block || 'contract' in block))
    return true;
  return passagesUnder(path, context).some(
    ({ text, values }) =>
      AMOUNT.test(text) ||
      values.some((value) => {
        const kind = figures.get(value.path)?.value.kind;
        return kind === undefined || kind === 'money' || kind === 'percentage';
      }),
  );
}

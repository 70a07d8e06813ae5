import type { Contract } from '../../schema/contract.ts';
import type { RuleContext } from '../rule.ts';

/** The most a contract can come to, in pence, and whether VAT is in it. */
export interface Worth {
  readonly pence: bigint;
  /** Undefined where the case does not say whether VAT is due. */
  readonly withVat: boolean | undefined;
}

/** The value of a contract over all its terms and options, with VAT where it can be worked out. */
export function worthOf({ id, vat }: Contract, { figures }: Pick<RuleContext, 'figures'>): Worth | undefined {
  const path = `contracts.${id}.whole_life_value`;
  const amount = (...suffixes: readonly string[]) =>
    suffixes
      .map((suffix) => figures.get(path + suffix)?.value)
      .flatMap((value) => (value?.kind === 'money' ? value.pence : []))[0];
  const withVat = vat === 'excluded' ? amount('_with_options_with_vat', '_with_vat') : undefined;
  if (withVat !== undefined) return { pence: withVat, withVat: true };
  const plain = amount('_with_options', '');
  if (plain === undefined) return undefined;
  return {
    pence: plain,
    withVat: vat === 'included' || vat === 'exempt' ? true : vat === 'excluded' ? false : undefined,
  };
}

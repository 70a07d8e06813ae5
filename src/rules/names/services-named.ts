import { english } from '../english.ts';
import type { RuleContext } from '../rule.ts';
import { wordForWord } from './capitalised-phrases.ts';
import { namedContracts } from './contract-names.ts';
import { stemsOf } from './words-of.ts';

/** Words that any service is named with. */
const GENERAL = new Set(['servic', 'contract', 'system', 'schem', 'programm', 'project', 'offer']);

/** A contract or lot, by its name and what else it may be called. */
export interface Service {
  readonly path: string;
  readonly name: string;
  readonly stems: readonly string[];
  /** Every form it may be called by, as names are compared. */
  readonly forms: ReadonlySet<string>;
}

const known = new WeakMap<RuleContext, readonly Service[]>();

/** The contracts and lots of a case. */
export function servicesOf(context: RuleContext): readonly Service[] {
  const services = known.get(context) ?? readServices(context);
  known.set(context, services);
  return services;
}

function readServices(context: RuleContext): readonly Service[] {
  const { contracts = [], procurement } = context.case;
  const lots = [
    ...(procurement?.lots ?? []).map(({ id, title }) => ({ path: `procurement.lots.${id}`, title })),
    ...(procurement?.phases ?? []).flatMap((phase) =>
      (phase.lots ?? []).map(({ id, title }) => ({
        path: `procurement.phases.${phase.id}.lots.${id}`,
        title,
      })),
    ),
  ];
  const all = [
    ...namedContracts(context).map(({ id, name }) => {
      const contract = contracts.find((one) => one.id === id);
      return { path: `contracts.${id}`, name, others: contract?.aliases ?? [] };
    }),
    ...lots.map(({ path, title }) => ({
      path,
      name: english(title).replace(/\s*\([^()]*\)/g, ''),
      others: [],
    })),
  ];
  return all.map(({ path, name, others }) => ({
    path,
    name,
    stems: tellingOf(name),
    forms: new Set([name, ...others].map(wordForWord)),
  }));
}

/** The stems of a name that tell one service from another, in order. */
export function tellingOf(name: string): readonly string[] {
  return stemsOf(name).filter((stem) => !GENERAL.has(stem));
}

import type { MadePack } from '../pipeline/pack/made-pack.ts';
import { pdfFacts, type SuppliedReport } from '../pipeline/pack/supplied-report.ts';

const OUTCOMES = { included: 'in the pack', beside: 'beside the pack', unusable: 'cannot be used' } as const;

/** A line for each file that was supplied: what it is, and what became of it. The packs of one meeting have the same. */
export function suppliedLines(packs: readonly Pick<MadePack, 'items'>[]): readonly string[] {
  const items = packs[packs.length - 1]?.items ?? [];
  return items.flatMap(({ number, supplied = [] }) =>
    supplied.map((report) => `  supplied with item ${number}: ${lineOf(report)}`),
  );
}

function lineOf({ file, bytes, kind, outcome, reason, misnamed, picture, pdf }: SuppliedReport): string {
  const facts = [
    ...(bytes === undefined ? [] : [`${bytes} bytes`]),
    ...(misnamed === undefined ? [] : [`is ${misnamed}`]),
    ...(picture ? [`${kind.toUpperCase()}, ${picture.width} × ${picture.height} pixels`] : []),
    ...(pdf ? pdfFacts(pdf) : []),
    ...(reason === undefined ? [] : [reason]),
  ];
  return `${file}: ${OUTCOMES[outcome]} (${facts.join('; ')})`;
}

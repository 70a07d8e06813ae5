import type { Figure } from '../calculators/figure.ts';
import { figureStyleOf } from '../calculators/format/figure-style-of.ts';
import { formatFigure } from '../calculators/format/format-figure.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { prepareCase } from './prepare-case.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** One figure of a case with its working, as words and as an exact value. */
export interface ExplainedFigure {
  readonly path: string;
  readonly label: string;
  /** As a paper prints it by itself. */
  readonly printed: string;
  /** The exact value: pence, a decimal number, a count, `YYYY-MM-DD` (and `THH:MM` where it ends at a moment), months. */
  readonly value: string;
  readonly unit: 'pence' | 'per cent' | 'count' | 'day' | 'months';
  readonly basis: Figure['basis'];
  readonly method: string;
  /** The law or rule the method rests on, where there is one. */
  readonly source: string | undefined;
  /** What it was worked out from; empty where it is typed. */
  readonly inputs: readonly { readonly path: string; readonly printed: string | undefined }[];
}

/** The figures of a case with their working; none where its shape was too wrong to calculate. */
export interface Explanation {
  readonly id: string;
  readonly figures: readonly ExplainedFigure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Explains every figure of a case, typed or worked out, in the order they were worked out. */
export function explainCase(file: SourceFile, workspace: Workspace): Explanation {
  const { id, prepared, diagnostics } = prepareCase(file, workspace);
  if (!prepared) return { id, figures: [], diagnostics };
  const { figures, authority } = prepared;
  const style = figureStyleOf(authority, 'en');
  const print = (figure: Figure) =>
    `${figure.approximate ? 'about ' : ''}${formatFigure(figure, undefined, style)}`;
  return {
    id,
    diagnostics,
    figures: [...figures.values()].map((figure) => ({
      path: figure.path,
      label: figure.label,
      printed: print(figure),
      ...exactly(figure),
      basis: figure.basis,
      method: figure.method,
      source: figure.source,
      inputs: figure.inputs.map((path) => {
        const input = figures.get(path);
        return { path, printed: input && print(input) };
      }),
    })),
  };
}

function exactly({ value }: Figure): Pick<ExplainedFigure, 'value' | 'unit'> {
  switch (value.kind) {
    case 'money':
      return { value: String(value.pence), unit: 'pence' };
    case 'percentage':
      return { value: decimal(value.value), unit: 'per cent' };
    case 'count':
      return { value: String(value.value), unit: 'count' };
    case 'date':
      return { value: value.time === undefined ? value.date : `${value.date}T${value.time}`, unit: 'day' };
    case 'duration':
      return { value: String(value.months), unit: 'months' };
  }
}

function decimal({ units, places }: { readonly units: bigint; readonly places: number }): string {
  if (places === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

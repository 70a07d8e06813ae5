import type { PdfReport } from '../../supplied/pdf-report.ts';
import type { Preflight } from './preflight.ts';

/** What became of a supplied file: a part of the pack, a file beside it with a notice in its place, or neither. */
export type SuppliedOutcome = 'included' | 'beside' | 'unusable';

/** The line of one supplied file in the report on them. */
export interface SuppliedReport {
  readonly file: string;
  /** Undefined where there is no such file. */
  readonly bytes: number | undefined;
  readonly kind: 'pdf' | 'png' | 'jpeg' | 'unusable';
  readonly outcome: SuppliedOutcome;
  /** Why it cannot be used. */
  readonly reason?: string;
  /** What it is, where its name says otherwise. */
  readonly misnamed?: string;
  /** Pixels, as it is meant to be seen. */
  readonly picture?: { readonly width: number; readonly height: number };
  readonly pdf?: PdfReport;
  /** Why it could not be taken as PDF/UA-1 and PDF/A-2a. */
  readonly doubts?: readonly string[];
}

/** The line of a file that was looked at. */
export function suppliedReport(file: string, found: Preflight, outcome: SuppliedOutcome): SuppliedReport {
  const common = {
    file,
    bytes: found.bytes?.length,
    outcome,
    ...(found.misnamed === undefined ? {} : { misnamed: found.misnamed }),
  };
  switch (found.kind) {
    case 'unusable':
      return { ...common, kind: 'unusable', reason: found.reason };
    case 'picture': {
      const { format, width, height } = found.picture;
      return { ...common, kind: format === 'jpeg' ? 'jpeg' : 'png', picture: { width, height } };
    }
    case 'pdf': {
      const { report, doubts } = found.inspected;
      return { ...common, kind: 'pdf', pdf: report, doubts: doubts.map((doubt) => doubt.found) };
    }
  }
}

/** What a PDF is, in short phrases for a message or a table. */
export function pdfFacts(report: PdfReport): readonly string[] {
  const { version, pages, sizes, tagged, language, fonts, active, claims, withoutText, turned } = report;
  const several = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return [
    `PDF ${version}`,
    several(pages, 'page'),
    ...sizes.map(
      (size) =>
        `${sizes.length > 1 ? `${size.pages} of ` : ''}${size.width} × ${size.height} pt ${size.orientation}`,
    ),
    ...(turned.length > 0 ? [`${turned.length} turned`] : []),
    tagged ? 'tagged' : 'not tagged',
    language === undefined ? 'no language' : language,
    ...(withoutText.length > 0 ? [`no text on ${several(withoutText.length, 'page')}`] : []),
    fonts.missing.length > 0
      ? `not embedded: ${fonts.missing.join(', ')}`
      : fonts.embedded.length > 0
        ? 'fonts embedded'
        : 'no fonts',
    ...(claims.archive === undefined ? [] : [`says it is PDF/A-${claims.archive}`]),
    ...(claims.accessible === undefined ? [] : [`says it is PDF/UA-${claims.accessible}`]),
    ...(active.length > 0 ? [`has ${active.join(', ')}`] : []),
    ...(report.damaged ? ['table of contents wrong'] : []),
  ];
}

import type { PdfScanner } from '../pdf-objects/pdf-scanner.ts';

/** Operators that leave something on the page. */
export const PAINTING: ReadonlySet<string> = new Set(`f F f* B B* b b* S s sh EI Do Tj TJ ' "`.split(' '));
/** All other operators of content (ISO 32000-1, annex A). */
export const OTHERS: ReadonlySet<string> = new Set(
  'w J j M d i m l c v y h re n W W* cm BT ET Tc Tw Tz TL Tr Ts Td TD Tm T* q Q gs ri cs CS sc SC scn SCN g G rg RG k K BDC BMC EMC MP DP Tf BI ID d0 d1'.split(
    ' ',
  ),
);
/** Rendering intents that every reader knows (8.6.5.8). */
export const INTENTS: ReadonlySet<string> = new Set([
  'RelativeColorimetric',
  'AbsoluteColorimetric',
  'Perceptual',
  'Saturation',
]);

/** Passes over the bytes of a picture within the content. */
export function skipPicture(scanner: PdfScanner, text: string): void {
  const end = /[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/g;
  end.lastIndex = scanner.at;
  const found = end.exec(text);
  scanner.at = found ? found.index + found[0].length : text.length;
}

import { latin1 } from '../../../pdf-objects/latin1.ts';
import { PdfScanner } from '../../../pdf-objects/pdf-scanner.ts';
import { PdfDictionary, PdfName, type PdfValue, PdfWord } from '../../../pdf-objects/pdf-values.ts';
import { SIDEWAYS } from '../passage.ts';
import type { FontCodes } from './font-codes.ts';

/** A stretch of shown text: whose it is in the structure, or that it is furniture of the page. */
export interface ShownText {
  readonly text: string;
  /** Number of the marked content it is, if it is a piece of the document. */
  readonly mcid?: number;
  readonly artifact: boolean;
}

/** What a content stream shows. */
export interface Shown {
  readonly pieces: readonly ShownText[];
  /** How many codes were shown of which the file does not say what they stand for. */
  readonly unknown: number;
}

/** A gap in an array of shown text, in thousandths, from which it is a space. */
const SPACE = -180;

interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
}

/** Reads what a content stream shows, in its own order; lines and moves part the text. */
export function shownText(content: Uint8Array, fonts: (name: string) => FontCodes | undefined): Shown {
  const reader = new ShownReader(fonts);
  const scanner = new PdfScanner(latin1(content));
  let operands: PdfValue[] = [];
  for (let value = scanner.nextOfContent(); value !== undefined; value = scanner.nextOfContent()) {
    if (!(value instanceof PdfWord)) {
      operands.push(value);
      continue;
    }
    if (value.word === 'ID') skipPicture(scanner, content);
    else reader.operate(value.word, operands);
    operands = [];
  }
  return reader.finish();
}

/** Passes over the bytes of a picture within the content. */
function skipPicture(scanner: PdfScanner, content: Uint8Array): void {
  const rest = latin1(content.subarray(scanner.at));
  const end = /[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/.exec(rest);
  scanner.at += end ? end.index + end[0].length : rest.length;
}

class ShownReader {
  private readonly fonts: (name: string) => FontCodes | undefined;
  private readonly pieces: ShownText[] = [];
  private readonly marks: Mark[] = [];
  private font: FontCodes | undefined;
  private text = '';
  private height: number | undefined;
  private unknown = 0;

  constructor(fonts: (name: string) => FontCodes | undefined) {
    this.fonts = fonts;
  }

  operate(operator: string, operands: readonly PdfValue[]): void {
    switch (operator) {
      case 'BDC':
      case 'BMC':
        this.take();
        this.marks.push(markOf(operands));
        return;
      case 'EMC':
        this.take();
        this.marks.pop();
        return;
      case 'Tf':
        if (operands[0] instanceof PdfName) this.font = this.fonts(operands[0].name);
        return;
      case 'Td':
      case 'TD':
        this.text += Number(operands[1]) === 0 ? SIDEWAYS : '\n';
        return;
      case 'Tm':
        this.text += this.height === operands[5] ? SIDEWAYS : '\n';
        this.height = Number(operands[5]);
        return;
      case 'T*':
        this.text += '\n';
        return;
      case "'":
      case '"':
        this.text += '\n';
        this.show(operands.slice(-1));
        return;
      case 'Tj':
      case 'TJ':
        this.show(operands);
        return;
      case 'Do':
        this.text += '\n';
        return;
      default:
        return;
    }
  }

  finish(): Shown {
    this.take();
    return { pieces: this.pieces, unknown: this.unknown };
  }

  private show(values: readonly PdfValue[]): void {
    for (const value of values) {
      if (Array.isArray(value)) this.show(value as readonly PdfValue[]);
      else if (typeof value === 'string') this.text += this.decoded(value);
      else if (typeof value === 'number' && value < SPACE) this.text += SIDEWAYS;
    }
  }

  private decoded(codes: string): string {
    const width = this.font?.width ?? 1;
    let text = '';
    for (let at = 0; at + width <= codes.length; at += width) {
      const code =
        width === 1 ? codes.charCodeAt(at) : (codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1);
      const character = this.font ? this.font.characterOf(code) : String.fromCharCode(code);
      if (character === undefined) this.unknown += 1;
      text += character ?? '\ufffd';
    }
    return text;
  }

  private take(): void {
    if (this.text !== '') {
      const mcid = this.marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
      const artifact = this.marks.some(({ tag }) => tag === 'Artifact');
      this.pieces.push({ text: this.text, artifact, ...(mcid !== undefined && { mcid }) });
    }
    this.text = '';
  }
}

function markOf([tag, properties]: readonly PdfValue[]): Mark {
  const mcid = properties instanceof PdfDictionary ? properties.entries.get('MCID') : undefined;
  return {
    tag: tag instanceof PdfName ? tag.name : '',
    mcid: typeof mcid === 'number' ? mcid : undefined,
  };
}

import { isNamed, type PdfFile } from '../../../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from '../../../pdf-objects/pdf-values.ts';
import type { PageText } from './page-texts.ts';

/** The text of a document in the order of its structure. */
export interface StructureTexts {
  readonly text: string;
  /** The text of each cell of a table. */
  readonly cells: readonly string[];
}

/** Elements within a line: nothing parts the text before from the text within. */
const INLINE = /^(?:Span|Link|Reference|Quote|Em|Strong|Code|Annot|BibEntry)$/;

/** Follows the structure tree, in which a cell's or paragraph's lines stand together whatever was painted between them. */
export function structureTexts(file: PdfFile, pages: readonly PageText[]): StructureTexts {
  const reader = new StructureReader(file, pages);
  for (const { value } of file.objects)
    if (isNamed(value, 'Type', 'StructTreeRoot') && value instanceof PdfDictionary)
      reader.visit(value.entries.get('K'), undefined, 0);
  return reader;
}

/** Trees deeper than this are meant to do harm. */
const DEEPEST = 500;

class StructureReader implements StructureTexts {
  text = '';
  readonly cells: string[] = [];
  private readonly file: PdfFile;
  private readonly content: ReadonlyMap<number, ReadonlyMap<number, string>>;
  private readonly visited = new Set<PdfDictionary>();

  constructor(file: PdfFile, pages: readonly PageText[]) {
    this.file = file;
    this.content = new Map(pages.map((page) => [page.object, byNumber(page)]));
  }

  /** Takes in what an entry K holds: a piece of content, an element, or a list of these. */
  visit(value: PdfValue | undefined, page: number | undefined, depth: number): void {
    const kid = this.file.resolve(value);
    if (typeof kid === 'number') this.piece(kid, page);
    else if (Array.isArray(kid)) for (const one of kid as readonly PdfValue[]) this.visit(one, page, depth);
    else if (kid instanceof PdfDictionary && !this.visited.has(kid) && depth < DEEPEST) {
      this.visited.add(kid);
      const own = kid.entries.get('Pg');
      this.element(kid, own instanceof PdfReference ? own.number : page, depth);
    }
  }

  private element({ entries }: PdfDictionary, page: number | undefined, depth: number): void {
    const mcid = entries.get('MCID');
    if (typeof mcid === 'number') {
      this.piece(mcid, page);
      return;
    }
    const type = entries.get('S');
    const role = type instanceof PdfName ? type.name : '';
    const parting = INLINE.test(role) ? '' : '\n';
    const from = this.text.length;
    this.text += parting;
    this.visit(entries.get('K'), page, depth + 1);
    this.text += parting;
    if (role === 'TD' || role === 'TH') this.cells.push(this.text.slice(from));
  }

  private piece(number: number, page: number | undefined): void {
    this.text += this.content.get(page ?? -1)?.get(number) ?? '';
  }
}

function byNumber({ pieces }: PageText): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { mcid, text } of pieces)
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  return texts;
}

import { latin1 } from '../pdf-objects/latin1.ts';
import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { PdfScanner } from '../pdf-objects/pdf-scanner.ts';
import { PdfDictionary, PdfName, PdfReference, type PdfValue, PdfWord } from '../pdf-objects/pdf-values.ts';
import { colourFault, groupFault } from './colour-fault.ts';
import { INTENTS, OTHERS, PAINTING, skipPicture } from './content-operators.ts';
import type { Doubt, DoubtAbout } from './doubt.ts';
import { nameOf } from './names.ts';
import { stateFault } from './state-fault.ts';
import { pictureFaults } from './supplied-picture-fault.ts';

const DEEPEST_FORM = 12;
/** ISO 19005-2, 6.1.13. */
const DEEPEST_STATE = 27;
type Mark = 'artifact' | 'tagged' | 'other';

/** Goes through the content of one page and of the forms on it, operator by operator, and notes what it finds. */
export class ContentWalker {
  words = false;
  pictures = 0;
  readonly marked: number[] = [];
  readonly doubts = new Map<string, Doubt>();
  private readonly file: PdfFile;
  private readonly fonts: Map<PdfDictionary, Set<number>>;
  private marks: Mark[] = [];
  private font: PdfDictionary | undefined;
  private saved: (PdfDictionary | undefined)[] = [];
  private readonly open = new Set<PdfDictionary>();

  constructor(file: PdfFile, fonts: Map<PdfDictionary, Set<number>>) {
    this.file = file;
    this.fonts = fonts;
  }

  doubt(about: DoubtAbout, found: string | undefined): void {
    if (found !== undefined) this.doubts.set(found, { about, found });
  }

  walk(content: Uint8Array, resources: PdfDictionary, depth: number): void {
    const text = latin1(content);
    const scanner = new PdfScanner(text);
    const marks = this.marks.length;
    const saved = this.saved.length;
    let operands: PdfValue[] = [];
    for (let value = scanner.nextOfContent(); value !== undefined; value = scanner.nextOfContent()) {
      if (!(value instanceof PdfWord)) {
        operands.push(value);
        continue;
      }
      if (value.word === 'ID') {
        this.inlinePicture(operands, resources);
        skipPicture(scanner, text);
      } else if (value.word !== 'BI') this.operate(value.word, operands, resources, depth);
      operands = [];
    }
    if (this.marks.length !== marks) this.doubt('tags', 'marked content that does not end');
    if (this.saved.length !== saved) this.doubt('content', 'a graphics state that is saved and not restored');
    this.marks.length = Math.min(this.marks.length, marks);
    this.saved.length = Math.min(this.saved.length, saved);
  }

  private operate(
    word: string,
    operands: readonly PdfValue[],
    resources: PdfDictionary,
    depth: number,
  ): void {
    if (!PAINTING.has(word) && !OTHERS.has(word))
      this.doubt('content', `an operator that is not known (${word})`);
    if (PAINTING.has(word)) this.paint(word);
    const [first] = operands;
    switch (word) {
      case 'BDC':
      case 'BMC':
        this.begin(operands, resources);
        return;
      case 'EMC':
        if (this.marks.pop() === undefined)
          this.doubt('tags', 'marked content that ends without a beginning');
        return;
      case 'q':
        if (this.saved.push(this.font) > DEEPEST_STATE)
          this.doubt('content', 'graphics states saved too deep');
        return;
      case 'Q':
        if (this.saved.length === 0)
          this.doubt('content', 'a graphics state that is restored and was not saved');
        else this.font = this.saved.pop();
        return;
      case 'Tf':
        this.font = this.resource(resources, 'Font', first);
        return;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.show(operands[operands.length - 1]);
        return;
      case 'Do':
        this.external(this.reference(resources, 'XObject', first), depth);
        return;
      default:
        this.colour(word, operands, resources, depth);
    }
  }

  private colour(word: string, operands: readonly PdfValue[], resources: PdfDictionary, depth: number): void {
    const [first] = operands;
    switch (word) {
      case 'gs':
        this.doubt('colours', stateFault(this.resource(resources, 'ExtGState', first), this.file));
        return;
      case 'ri':
        this.doubt('colours', INTENTS.has(nameOf(first)) ? undefined : 'a rendering intent of its own');
        return;
      case 'k':
      case 'K':
        this.doubt('colours', 'CMYK colours');
        return;
      case 'cs':
      case 'CS':
        this.doubt('colours', colourFault(first, resources, this.file));
        return;
      case 'sh': {
        const shading = this.resource(resources, 'Shading', first);
        this.doubt('colours', colourFault(shading?.entries.get('ColorSpace'), resources, this.file));
        return;
      }
      case 'scn':
      case 'SCN':
        this.pattern(operands[operands.length - 1], resources, depth);
        return;
      default:
        return;
    }
  }

  private paint(word: string): void {
    if (this.marks.length === 0 || this.marks.every((mark) => mark === 'other'))
      this.doubt('tags', 'content that is neither tagged nor marked as furniture');
    if (word === 'EI') this.pictures += 1;
  }

  private begin([tag, given]: readonly PdfValue[], resources: PdfDictionary): void {
    const named = given instanceof PdfName ? this.resource(resources, 'Properties', given) : undefined;
    const properties = named ?? (given instanceof PdfDictionary ? given : undefined);
    const mcid = properties && this.file.resolve(properties.entries.get('MCID'));
    if (nameOf(tag) === 'OC') this.doubt('content', 'layers that can be switched off');
    if (nameOf(tag) === 'Artifact') {
      if (this.marks.includes('tagged')) this.doubt('tags', 'furniture within tagged content');
      this.marks.push('artifact');
    } else if (typeof mcid === 'number') {
      if (this.marks.includes('artifact')) this.doubt('tags', 'tagged content within furniture');
      if (this.marks.includes('tagged')) this.doubt('tags', 'tagged content within tagged content');
      this.marked.push(mcid);
      this.marks.push('tagged');
    } else this.marks.push('other');
  }

  private show(value: PdfValue | undefined): void {
    const strings = Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
    for (const one of strings) {
      if (typeof one !== 'string' || one === '') continue;
      this.words = true;
      if (!this.font) this.doubt('fonts', 'words in no font');
      else this.note(this.font, one);
    }
  }

  private note(font: PdfDictionary, codes: string): void {
    const known = this.fonts.get(font) ?? new Set<number>();
    this.fonts.set(font, known);
    const wide = nameOf(font.entries.get('Subtype')) === 'Type0';
    for (let at = 0; at < codes.length; at += wide ? 2 : 1)
      known.add(wide ? (codes.charCodeAt(at) << 8) | (codes.charCodeAt(at + 1) || 0) : codes.charCodeAt(at));
  }

  private external(reference: PdfValue | undefined, depth: number): void {
    const found = reference instanceof PdfReference ? this.file.find(reference.number) : undefined;
    const dictionary = found?.value;
    if (!(dictionary instanceof PdfDictionary) || !found) {
      this.doubt('content', 'content that is missing');
      return;
    }
    const { entries } = dictionary;
    if (nameOf(this.file.resolve(entries.get('Subtype'))) === 'Image') {
      this.pictures += 1;
      for (const fault of pictureFaults(dictionary, this.file)) this.doubt('pictures', fault);
      return;
    }
    if (['OPI', 'PS', 'Ref', 'Subtype2', 'OC'].some((key) => entries.has(key)))
      this.doubt('content', 'a form of a kind that archives do not take');
    if (entries.has('StructParents') || entries.has('StructParent'))
      this.doubt('tags', 'a form that has tags of its own');
    this.form(found.stream, dictionary, depth);
  }

  private form(stream: Uint8Array | string | undefined, dictionary: PdfDictionary, depth: number): void {
    if (stream === undefined || typeof stream === 'string') {
      this.doubt('content', 'content that cannot be read');
      return;
    }
    if (depth > DEEPEST_FORM || this.open.has(dictionary)) {
      this.doubt('content', 'forms that go on without end');
      return;
    }
    const group = this.file.dictionary(dictionary.entries.get('Group'));
    const own = this.file.dictionary(dictionary.entries.get('Resources'));
    this.doubt('colours', groupFault(group, own, this.file));
    this.open.add(dictionary);
    this.walk(stream, own, depth + 1);
    this.open.delete(dictionary);
  }

  private pattern(name: PdfValue | undefined, resources: PdfDictionary, depth: number): void {
    if (!(name instanceof PdfName)) return;
    const reference = this.reference(resources, 'Pattern', name);
    const found = reference instanceof PdfReference ? this.file.find(reference.number) : undefined;
    const dictionary = this.file.dictionary(reference);
    if (found?.stream !== undefined) {
      this.form(found.stream, dictionary, depth);
      return;
    }
    const shading = this.file.dictionary(dictionary.entries.get('Shading'));
    this.doubt('colours', colourFault(shading.entries.get('ColorSpace'), resources, this.file));
  }

  private inlinePicture(operands: readonly PdfValue[], resources: PdfDictionary): void {
    this.pictures += 1;
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < operands.length; at += 2)
      entries.set(nameOf(operands[at]), operands[at + 1] ?? null);
    const space = entries.get('CS') ?? entries.get('ColorSpace');
    if (space !== undefined) this.doubt('colours', colourFault(space, resources, this.file));
    const filters = this.file.items(entries.get('F') ?? entries.get('Filter')).map(nameOf);
    if (filters.some((one) => one === 'LZW' || one === 'LZWDecode'))
      this.doubt('pictures', 'a picture packed with LZW');
    if (entries.get('I') === true || entries.get('Interpolate') === true)
      this.doubt('pictures', 'a picture that is smoothed by the reader');
    this.paint('BI');
  }

  private reference(
    resources: PdfDictionary,
    kind: string,
    name: PdfValue | undefined,
  ): PdfValue | undefined {
    return this.file.dictionary(resources.entries.get(kind)).entries.get(nameOf(name));
  }

  private resource(
    resources: PdfDictionary,
    kind: string,
    name: PdfValue | undefined,
  ): PdfDictionary | undefined {
    const found = this.file.resolve(this.reference(resources, kind, name));
    return found instanceof PdfDictionary ? found : undefined;
  }
}

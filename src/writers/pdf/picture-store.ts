import { createHash } from 'node:crypto';
import { readJpegHeader } from '../../pictures/jpeg-header.ts';
import { decodePng } from '../../pictures/png-pixels.ts';
import type { VectorPicture } from '../../pictures/svg/vector-picture.ts';
import type { Picture } from '../../style/house-style.ts';
import { formOf } from './form-of.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import { reference } from './syntax.ts';

/** How an SVG is painted, by its bytes: as outlines, or as the bytes of a PNG. */
export type Drawn = ReadonlyMap<Uint8Array, VectorPicture | Uint8Array>;

/** Embeds pictures, each once for the document: the papers of a pack each bring the same logo. */
export class PictureStore {
  private readonly file: PdfkitFile;
  private readonly drawn = new Map<Uint8Array, VectorPicture | Uint8Array>();
  /** By their bytes' SHA-256. */
  private readonly stored = new Map<string, { readonly name: string; readonly id: number }>();
  private readonly known = new Map<Uint8Array, string>();

  constructor(file: PdfkitFile) {
    this.file = file;
  }

  /** Takes note of how more SVGs are painted. */
  learn(drawn: Drawn): void {
    for (const [bytes, picture] of drawn) this.drawn.set(bytes, picture);
  }

  /** Gives the name that content streams call a picture by. Throws `UnreadablePicture`. */
  resource(picture: Picture): string {
    const known = this.known.get(picture.data);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(picture.data).digest('hex');
    let entry = this.stored.get(hash);
    if (entry === undefined) {
      entry = { name: `I${this.stored.size + 1}`, id: this.embed(picture) };
      this.stored.set(hash, entry);
    }
    this.known.set(picture.data, entry.name);
    return entry.name;
  }

  /** Gives the XObject entry of a resource dictionary with every picture so far. */
  resources(): string {
    return `<<${Array.from(this.stored.values(), ({ name, id }) => `/${name} ${reference(id)}`).join('')}>>`;
  }

  private embed(picture: Picture): number {
    const id = this.file.reserve();
    const drawn = picture.format === 'svg' ? this.drawn.get(picture.data) : undefined;
    if (drawn && !(drawn instanceof Uint8Array)) {
      const { entries: form, content } = formOf(drawn);
      this.file.writeDeflated(id, form, Buffer.from(content, 'latin1'));
      return id;
    }
    if (picture.format === 'jpeg') {
      const { width, height, colours } = readJpegHeader(picture.data);
      const space = colours === 1 ? '/DeviceGray' : '/DeviceRGB';
      this.file.writeStream(id, `${entries(width, height, space)}/Filter/DCTDecode`, picture.data);
      return id;
    }
    const { width, height, pixels } = decodePng(drawn ?? picture.data);
    this.file.writeDeflated(id, entries(width, height, '/DeviceRGB'), pixels);
    return id;
  }
}

function entries(width: number, height: number, space: string): string {
  const size = `/Width ${width}/Height ${height}`;
  return `/Type/XObject/Subtype/Image${size}/BitsPerComponent 8/ColorSpace${space}`;
}

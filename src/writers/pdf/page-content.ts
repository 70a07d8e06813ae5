import type { Face } from '../../fonts/typeface.ts';
import type {
  Artifact,
  FillItem,
  ImageItem,
  LaidOutPage,
  Owner,
  PaintItem,
  RuleItem,
  TextItem,
} from '../../layout/laid-out.ts';
import type { FaceEncoder } from './face-encoder.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PictureStore } from './picture-store.ts';
import { colourOperands, number } from './syntax.ts';

/** What painting needs beside the page. */
export interface PaintingTools {
  readonly encoder: Pick<FaceEncoder, 'resource' | 'line'>;
  readonly pictures: PictureStore;
  readonly content: MarkedContent;
}

/** ISO 32000-1, 14.8.2.2: why a piece of furniture is no part of the content. */
const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  header: '/Type/Pagination/Subtype/Header/Attached[/Top]',
  footer: '/Type/Pagination/Subtype/Footer/Attached[/Bottom]',
  watermark: '/Type/Pagination/Subtype/Watermark',
  layout: '/Type/Layout',
  'repeated-header': '/Type/Pagination',
};

/** Gives a page's content stream; what stands together for one owner is one marked sequence. */
export function pageContent(page: LaidOutPage, tools: PaintingTools): string {
  const painter = new PagePainter(page.height, tools);
  for (const item of page.items) painter.paint(item);
  return painter.finish();
}

/** For each orientation, how the unit square of a picture lies in the room it has (8.3.4). */
const TURNS = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
] as const;

class PagePainter {
  private readonly height: number;
  private readonly tools: PaintingTools;
  private operators = '';
  private owner: Owner | undefined;
  private inText = false;
  private face: Face | undefined;
  private size = 0;
  private fill = '';
  private stroke = '';
  private lineX = 0;
  private lineY = 0;

  constructor(height: number, tools: PaintingTools) {
    this.height = height;
    this.tools = tools;
  }

  paint(item: PaintItem): void {
    if (item.kind === 'link' || item.kind === 'supplied') return;
    this.own(item.owner);
    if (item.kind === 'text') this.text(item);
    else {
      this.endText();
      if (item.kind === 'rule') this.rule(item);
      else if (item.kind === 'fill') this.rectangle(item);
      else this.image(item);
    }
  }

  finish(): string {
    this.disown();
    return this.operators;
  }

  private own(owner: Owner): void {
    if (owner === this.owner) return;
    this.disown();
    this.owner = owner;
    this.operators +=
      typeof owner === 'string'
        ? `/Artifact <<${ARTIFACTS[owner]}>> BDC\n`
        : `/${owner.type} <</MCID ${this.tools.content.mark(owner)}>> BDC\n`;
  }

  private disown(): void {
    this.endText();
    if (this.owner !== undefined) this.operators += 'EMC\n';
    this.owner = undefined;
  }

  private text(item: TextItem): void {
    this.beginText(item);
    this.fillColour(item.colour);
    if (item.face !== this.face || item.size !== this.size) {
      this.operators += `/${this.tools.encoder.resource(item.face)} ${number(item.size)} Tf\n`;
      this.face = item.face;
      this.size = item.size;
    }
    this.operators += `[(${this.tools.encoder.line(item.words, item.size)})] TJ\n`;
    if (item.rotate) this.endText();
  }

  /** Moves to the item's place: from the line before, or by a matrix where the text is turned. */
  private beginText(item: TextItem): void {
    if (item.rotate) this.endText();
    if (!this.inText) {
      this.operators += 'BT\n';
      this.inText = true;
      this.lineX = 0;
      this.lineY = 0;
    }
    const x = rounded(item.x);
    const y = rounded(this.height - item.baseline);
    if (item.rotate) this.operators += `${turn(item.rotate)} ${number(x)} ${number(y)} Tm\n`;
    else this.operators += `${number(x - this.lineX)} ${number(y - this.lineY)} Td\n`;
    this.lineX = x;
    this.lineY = y;
  }

  private endText(): void {
    if (this.inText) this.operators += 'ET\n';
    this.inText = false;
  }

  private rule(item: RuleItem): void {
    const stroke = `${number(item.thickness)} w ${colourOperands(item.colour)} RG\n`;
    if (stroke !== this.stroke) this.operators += stroke;
    this.stroke = stroke;
    const from = `${number(item.x1)} ${number(this.height - item.y1)}`;
    this.operators += `${from} m ${number(item.x2)} ${number(this.height - item.y2)} l S\n`;
  }

  private rectangle(item: FillItem): void {
    this.fillColour(item.colour);
    const corner = `${number(item.x)} ${number(this.height - item.y - item.height)}`;
    this.operators += `${corner} ${number(item.width)} ${number(item.height)} re f\n`;
  }

  private image(item: ImageItem): void {
    const { width, height, x, y, picture } = item;
    const [a, b, c, d, e, f] = TURNS[(picture.orientation ?? 1) - 1] ?? TURNS[0];
    const sides = [a * width, b * height, c * width, d * height].map((side) => number(side)).join(' ');
    const corner = `${number(x + e * width)} ${number(this.height - y - height + f * height)}`;
    this.operators += `q ${sides} ${corner} cm /${this.tools.pictures.resource(item.picture)} Do Q\n`;
  }

  private fillColour(colour: string): void {
    if (colour === this.fill) return;
    this.fill = colour;
    this.operators += `${colourOperands(colour)} rg\n`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function turn(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  return [cosine, sine, -sine, cosine].map((value) => number(value, 5)).join(' ');
}

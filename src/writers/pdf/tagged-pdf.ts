import { createHash, type Hash } from 'node:crypto';
import type { LaidOut, LaidOutPage, StructureElement } from '../../layout/laid-out.ts';
import type { DocumentDetails } from '../../style/document-details.ts';
import { nameEntries, writeBalancedTree } from './balanced-tree.ts';
import { FaceEncoder } from './face-encoder.ts';
import { linkAnnotation } from './link-annotation.ts';
import { MarkedContent } from './marked-content.ts';
import { documentInformation, xmpProperties } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type PaintingTools, pageContent } from './page-content.ts';
import { pageLabels } from './page-labels.ts';
import { PageTree } from './page-tree.ts';
import { PdfkitFile } from './pdfkit-file.ts';
import { type Drawn, PictureStore } from './picture-store.ts';
import { StructureTree, type WrittenPage } from './structure-tree.ts';
import { SuppliedCopies } from './supplied-copies.ts';
import { placeSupplied, suppliedDestination, writeSuppliedLinks } from './supplied-links.ts';
import { number, reference } from './syntax.ts';
import { suppliedPageEntries } from './write-supplied-page.ts';

/** What a document has beside its pages and their elements. */
export type Navigation = Pick<LaidOut, 'structure' | 'outline' | 'destinations'>;

/** What painting needs, with every face that was used. */
type WritingTools = PaintingTools & { readonly encoder: FaceEncoder };

/** A page as the end of the document needs it. */
type PaintedPage = WrittenPage & Pick<LaidOutPage, 'label' | 'supplied'>;

/**
 * A tagged PDF that is written as its pages come: what is painted and tagged is done with, so that of a thousand pages
 * no more than a paper's need be in memory, beside the file itself.
 */
export class TaggedPdf {
  private readonly details: DocumentDetails;
  private readonly conforming: boolean;
  private readonly file: PdfkitFile;
  private readonly tools: WritingTools;
  private readonly fingerprint: Hash;
  private readonly copies: SuppliedCopies;
  private readonly resources: number;
  private readonly tree: PageTree;
  private readonly structure: StructureTree;
  private readonly pages: PaintedPage[] = [];
  /** What links lead to. */
  private readonly targets = new Set<string>();

  /** `conforming` is whether the file says that it is PDF/UA-1 and PDF/A-2a: whether every supplied PDF in it is. */
  constructor(details: DocumentDetails, conforming: boolean) {
    this.details = details;
    this.conforming = conforming;
    this.file = new PdfkitFile(details.language, documentInformation(details), conforming);
    const content = new MarkedContent();
    this.tools = {
      encoder: new FaceEncoder(this.file),
      pictures: new PictureStore(this.file),
      content,
    };
    this.fingerprint = createHash('sha256').update(JSON.stringify(details));
    this.copies = new SuppliedCopies(this.file, this.fingerprint);
    this.resources = this.file.reserve();
    this.tree = new PageTree(this.file);
    const { pages, copies } = this;
    this.structure = new StructureTree(this.file, { content, pages, copies });
  }

  /**
   * Writes pages with their content and links after those before. A supplied PDF's are painted at once, so that links
   * between them lead somewhere. Throws `UnreadablePicture` where a picture is not what it says it is, as an SVG is that
   * `drawn` has not.
   */
  paint(pages: readonly LaidOutPage[], drawn?: Drawn): void {
    if (drawn) this.tools.pictures.learn(drawn);
    placeSupplied(this.file, pages, this.pages.length, this.copies);
    for (const page of pages) this.paintPage(page);
    this.copies.writeWaiting();
  }

  /**
   * Writes elements that own what is painted, all of it, as the next children of one that stands in the tree `finish` is
   * given; `prefix` is put before their ids.
   */
  tagWithin(parent: StructureElement, children: readonly StructureElement[], prefix: string): void {
    this.structure.writeWithin(parent, children, prefix);
  }

  /**
   * Writes the rest: elements not written yet, names, bookmarks, labels; and gives the file. The same calls give the
   * same bytes.
   */
  finish({ structure, outline, destinations }: Navigation): Uint8Array {
    const { file, pages } = this;
    for (const target of this.targets)
      if (!destinations.has(target)) throw new Error(`A link leads nowhere: ${target}`);
    this.tree.write(pages.map(({ id }) => id));
    file.write(
      this.resources,
      `<</Font${this.tools.encoder.resources()}/XObject${this.tools.pictures.resources()}/ProcSet[/PDF/Text/ImageB/ImageC]>>`,
    );
    this.fingerprint.update(this.tools.encoder.vocabulary());
    this.structure.finish(structure);
    const arrays = this.destinationArrays(destinations);
    writeBalancedTree(file, file.slot('names', 'Dests'), 'Names', nameEntries(arrays));
    writeOutline(file, outline, pages.length, arrays);
    file.write(file.slot('catalogue', 'PageLabels'), pageLabels(pages.map(({ label }) => label)));
    return this.end();
  }

  private paintPage(page: LaidOutPage): void {
    const { file, tools, copies } = this;
    const key = tools.content.beginPage();
    const { supplied, height, label } = page;
    const own = supplied ? suppliedPageEntries(file, page, supplied, tools, copies) : this.plainEntries(page);
    this.fingerprint.update(own.content);
    const stream = file.reserve();
    file.writeDeflated(stream, '', own.content);
    const links = supplied
      ? writeSuppliedLinks(file, supplied, tools.content, copies)
      : this.writeLinks(page);
    const annotations = links.length === 0 ? '' : `/Annots[${links.map(reference).join(' ')}]`;
    const parent = this.tree.parentOf(this.pages.length);
    const place = `/Parent ${reference(parent)}/StructParents ${key}/Tabs/S`;
    const id = (supplied && copies.places.get(supplied.pdf)?.pages[supplied.page]?.id) ?? file.reserve();
    file.write(id, `<</Type/Page${place}${own.entries}/Contents ${reference(stream)}${annotations}>>`);
    this.pages.push({ id, height, label, ...(supplied ? { supplied } : {}) });
  }

  private plainEntries(page: LaidOutPage): { readonly entries: string; readonly content: Uint8Array } {
    const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
    return {
      entries: `${size}/Resources ${reference(this.resources)}`,
      content: Buffer.from(pageContent(page, this.tools), 'latin1'),
    };
  }

  private writeLinks({ items, height }: LaidOutPage): number[] {
    const links: number[] = [];
    for (const item of items) {
      if (item.kind !== 'link') continue;
      if ('destination' in item.target) this.targets.add(item.target.destination);
      const id = this.file.reserve();
      this.file.write(id, linkAnnotation(item, height, this.tools.content.annotate(item.owner, id)));
      links.push(id);
    }
    return links;
  }

  /** Gives the place of every block: exact height on its page, the reader's own zoom (12.3.2.2). */
  private destinationArrays(destinations: LaidOut['destinations']): Map<string, string> {
    const arrays = new Map<string, string>();
    for (const [id, { page, y }] of destinations) {
      const on = this.pages[page];
      const where = on?.supplied
        ? suppliedDestination(on.supplied, y)
        : `/XYZ 0 ${number((on?.height ?? 0) - y)} null`;
      arrays.set(id, `[${reference(on?.id ?? 0)}${where}]`);
    }
    return arrays;
  }

  private end(): Uint8Array {
    const instance = this.fingerprint.digest().subarray(0, 16);
    const document = createHash('sha256').update(this.details.identifier).digest('hex').slice(0, 32);
    const identifiers = { document, instance: instance.toString('hex') };
    const xmp = xmpProperties(this.details, identifiers, this.conforming);
    return this.file.finish(xmp, new Uint8Array(instance));
  }
}

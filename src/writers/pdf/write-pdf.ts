import { createHash, type Hash } from 'node:crypto';
import type { LaidOut, LaidOutPage } from '../../layout/laid-out.ts';
import type { DocumentDetails } from '../../style/document-details.ts';
import { nameEntries, writeBalancedTree } from './balanced-tree.ts';
import { deflated, deflatedMeanwhile } from './deflated.ts';
import { FaceEncoder } from './face-encoder.ts';
import { linkAnnotation } from './link-annotation.ts';
import { MarkedContent } from './marked-content.ts';
import { documentInformation, xmpProperties } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type PaintingTools, pageContent } from './page-content.ts';
import { pageLabels } from './page-labels.ts';
import { pageTree } from './page-tree.ts';
import { PdfkitFile } from './pdfkit-file.ts';
import { type Drawn, PictureStore } from './picture-store.ts';
import { writeStructure } from './structure-tree.ts';
import { SuppliedCopies } from './supplied-copies.ts';
import { placeSupplied, suppliedDestination, writeSuppliedLinks } from './supplied-links.ts';
import { number, reference } from './syntax.ts';
import { suppliedPageEntries } from './write-supplied-page.ts';

/** What painting needs, with every face that was used. */
type WritingTools = PaintingTools & { readonly encoder: FaceEncoder };

/** A pack of so many is written when the other threads have done their part; a single paper, while they work. */
const MANY_PAGES = 100;

/**
 * Gives the laid-out document as a tagged PDF that meets PDF/UA-1 and PDF/A-2a in one file: 1.7, fonts embedded as
 * subsets, one date, no clock. With a supplied PDF that does not conform, it says of itself that it is neither. The same document and details give the same bytes. Rejects with
 * `UnreadablePicture` where a picture is not what it says it is, as an SVG is that `drawn` has not.
 */
export async function writePdf(
  laidOut: LaidOut,
  details: DocumentDetails,
  drawn?: Drawn,
): Promise<Uint8Array> {
  const conforming = laidOut.pages.every(({ supplied }) => supplied?.pdf.conforming !== false);
  const deflate = laidOut.pages.length > MANY_PAGES ? deflatedMeanwhile : deflated;
  const file = new PdfkitFile(details.language, documentInformation(details), conforming, deflate);
  const tools = {
    encoder: new FaceEncoder(file),
    pictures: new PictureStore(file, drawn),
    content: new MarkedContent(),
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(details));
  const copies = new SuppliedCopies(file, fingerprint);
  const ids = writePages(file, laidOut, tools, copies, fingerprint);
  fingerprint.update(tools.encoder.vocabulary());
  writeStructure(file, laidOut.structure, tools.content, { ids, pages: laidOut.pages, copies });
  const destinations = destinationArrays(laidOut, ids);
  writeBalancedTree(file, file.slot('names', 'Dests'), 'Names', nameEntries(destinations));
  writeOutline(file, laidOut, destinations);
  file.write(file.slot('catalogue', 'PageLabels'), pageLabels(laidOut.pages.map((page) => page.label)));
  return finish(file, details, fingerprint, conforming);
}

/** Writes every page with its content and links, and gives the pages' object numbers. */
function writePages(
  file: PdfkitFile,
  { pages, destinations }: LaidOut,
  tools: WritingTools,
  copies: SuppliedCopies,
  fingerprint: Hash,
): number[] {
  const resources = file.reserve();
  const tree = pageTree(file, pages.length);
  placeSupplied(file, pages, copies);
  const keys = { firstKey: pages.length, destinations };
  const ids = pages.map((page, index) => {
    tools.content.beginPage();
    const { supplied } = page;
    const own = supplied
      ? suppliedPageEntries(file, page, supplied, tools, copies)
      : plainPageEntries(page, resources, tools);
    fingerprint.update(own.content);
    const stream = file.reserve();
    file.writeDeflated(stream, '', own.content);
    const links = supplied
      ? writeSuppliedLinks(file, supplied, keys.firstKey, tools.content, copies)
      : writeLinks(file, page, keys, tools.content);
    const annotations = links.length === 0 ? '' : `/Annots[${links.map(reference).join(' ')}]`;
    const place = `/Parent ${reference(tree.parentOf(index))}/StructParents ${index}/Tabs/S`;
    const id = supplied && copies.places.get(supplied.pdf)?.pages[supplied.page]?.id;
    const number = id ?? file.reserve();
    file.write(number, `<</Type/Page${place}${own.entries}/Contents ${reference(stream)}${annotations}>>`);
    return number;
  });
  copies.writeWaiting();
  tree.write(ids);
  file.write(
    resources,
    `<</Font${tools.encoder.resources()}/XObject${tools.pictures.resources()}/ProcSet[/PDF/Text/ImageB/ImageC]>>`,
  );
  return ids;
}

function plainPageEntries(
  page: LaidOutPage,
  resources: number,
  tools: WritingTools,
): { readonly entries: string; readonly content: Uint8Array } {
  const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
  return {
    entries: `${size}/Resources ${reference(resources)}`,
    content: Buffer.from(pageContent(page, tools), 'latin1'),
  };
}

interface LinkKeys {
  /** The key of the first annotation in the parent tree. */
  readonly firstKey: number;
  readonly destinations: LaidOut['destinations'];
}

function writeLinks(file: PdfkitFile, page: LaidOutPage, keys: LinkKeys, content: MarkedContent): number[] {
  const links: number[] = [];
  for (const item of page.items) {
    if (item.kind !== 'link') continue;
    if ('destination' in item.target && !keys.destinations.has(item.target.destination)) {
      throw new Error(`A link leads nowhere: ${item.target.destination}`);
    }
    const id = file.reserve();
    file.write(id, linkAnnotation(item, page.height, keys.firstKey + content.annotate(item.owner, id)));
    links.push(id);
  }
  return links;
}

/** Gives the place of every block: exact height on its page, the reader's own zoom (12.3.2.2). */
function destinationArrays(laidOut: LaidOut, pageIds: readonly number[]): Map<string, string> {
  const arrays = new Map<string, string>();
  for (const [id, { page, y }] of laidOut.destinations) {
    const on = laidOut.pages[page];
    const where = on?.supplied
      ? suppliedDestination(on.supplied, y)
      : `/XYZ 0 ${number((on?.height ?? 0) - y)} null`;
    arrays.set(id, `[${reference(pageIds[page] ?? 0)}${where}]`);
  }
  return arrays;
}

function finish(
  file: PdfkitFile,
  details: DocumentDetails,
  fingerprint: Hash,
  conforming: boolean,
): Promise<Uint8Array> {
  const instance = fingerprint.digest().subarray(0, 16);
  const document = createHash('sha256').update(details.identifier).digest('hex').slice(0, 32);
  return file.finish(
    xmpProperties(details, { document, instance: instance.toString('hex') }, conforming),
    new Uint8Array(instance),
  );
}

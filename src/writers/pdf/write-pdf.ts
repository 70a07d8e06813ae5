import { createHash, type Hash } from 'node:crypto';
import type { LaidOut, LaidOutPage } from '../../layout/laid-out.ts';
import type { DocumentDetails } from '../../style/document-details.ts';
import { nameEntries, writeBalancedTree } from './balanced-tree.ts';
import { deflated } from './deflated.ts';
import { FaceEncoder } from './face-encoder.ts';
import { linkAnnotation } from './link-annotation.ts';
import { MarkedContent } from './marked-content.ts';
import { documentInformation, xmpProperties } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type PaintingTools, pageContent } from './page-content.ts';
import { pageLabels } from './page-labels.ts';
import { pageTree } from './page-tree.ts';
import { PdfkitFile } from './pdfkit-file.ts';
import { PictureStore } from './picture-store.ts';
import { writeStructure } from './structure-tree.ts';
import { number, reference } from './syntax.ts';

/**
 * Gives the laid-out document as a tagged PDF that meets PDF/UA-1 and PDF/A-2a in one file: 1.7, fonts embedded as
 * subsets, one date, no clock. The same document and details give the same bytes. Rejects with
 * `UnreadablePicture` where a picture is not what it says it is.
 */
export async function writePdf(laidOut: LaidOut, details: DocumentDetails): Promise<Uint8Array> {
  const file = new PdfkitFile(details.language, documentInformation(details));
  const tools = {
    encoder: new FaceEncoder(file),
    pictures: new PictureStore(file),
    content: new MarkedContent(),
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(details));
  const ids = writePages(file, laidOut, tools, fingerprint);
  fingerprint.update(tools.encoder.vocabulary());
  writeStructure(file, laidOut.structure, tools.content, { ids, pages: laidOut.pages });
  const destinations = destinationArrays(laidOut, ids);
  writeBalancedTree(file, file.slot('names', 'Dests'), 'Names', nameEntries(destinations));
  writeOutline(file, laidOut, destinations);
  file.write(file.slot('catalogue', 'PageLabels'), pageLabels(laidOut.pages.map((page) => page.label)));
  return finish(file, details, fingerprint);
}

/** Writes every page with its content and links, and gives the pages' object numbers. */
function writePages(
  file: PdfkitFile,
  { pages, destinations }: LaidOut,
  tools: PaintingTools,
  fingerprint: Hash,
): number[] {
  const resources = file.reserve();
  const tree = pageTree(file, pages.length);
  const ids = pages.map((page, index) => {
    tools.content.beginPage();
    const content = Buffer.from(pageContent(page, tools), 'latin1');
    fingerprint.update(content);
    const stream = file.reserve();
    file.writeStream(stream, '/Filter/FlateDecode', deflated(content));
    const links = writeLinks(file, page, { firstKey: pages.length, destinations }, tools.content);
    const annotations = links.length === 0 ? '' : `/Annots[${links.map(reference).join(' ')}]`;
    const size = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`;
    const carries = `/Contents ${reference(stream)}/Resources ${reference(resources)}${annotations}`;
    const place = `/Parent ${reference(tree.parentOf(index))}/StructParents ${index}/Tabs/S`;
    return file.add(`<</Type/Page${place}${size}${carries}>>`);
  });
  tree.write(ids);
  file.write(
    resources,
    `<</Font${tools.encoder.resources()}/XObject${tools.pictures.resources()}/ProcSet[/PDF/Text/ImageB/ImageC]>>`,
  );
  return ids;
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
    const top = number((laidOut.pages[page]?.height ?? 0) - y);
    arrays.set(id, `[${reference(pageIds[page] ?? 0)}/XYZ 0 ${top} null]`);
  }
  return arrays;
}

function finish(file: PdfkitFile, details: DocumentDetails, fingerprint: Hash): Uint8Array {
  const instance = fingerprint.digest().subarray(0, 16);
  const document = createHash('sha256').update(details.identifier).digest('hex').slice(0, 32);
  return file.finish(
    xmpProperties(details, { document, instance: instance.toString('hex') }),
    new Uint8Array(instance),
  );
}

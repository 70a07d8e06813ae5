import type { Destination } from '../../layout/laid-out.ts';
import { PackComposer } from '../../layout/pack-composer.ts';
import type { PackFurniture, PackPart } from '../../layout/pack-part.ts';
import type { Stretch } from '../../layout/pack-stretches.ts';
import type { TaggedPdf } from '../../writers/pdf/tagged-pdf.ts';
import { drawnForPdf } from '../drawn-pictures.ts';
import type { Workspace } from '../workspace.ts';

/** A finished pack, and where in it everything is. */
export interface WrittenPack {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** Opens a pack of papers; `conforming` is whether all supplied PDFs in it are PDF/UA-1 and PDF/A-2a. */
export async function openPackPdf(
  furniture: PackFurniture,
  conforming: boolean,
  workspace: Workspace,
): Promise<PackPdf> {
  const { TaggedPdf } = await import('../../writers/pdf/tagged-pdf.ts');
  return new PackPdf(furniture, new TaggedPdf(furniture.details, conforming), workspace);
}

/** One PDF of many papers, written as they come. */
class PackPdf {
  private readonly composer: PackComposer;
  private readonly pdf: TaggedPdf;
  private readonly workspace: Workspace;
  private placed: Stretch[] = [];
  private pages = 0;

  constructor(furniture: PackFurniture, pdf: TaggedPdf, workspace: Workspace) {
    this.composer = new PackComposer(furniture);
    this.pdf = pdf;
    this.workspace = workspace;
  }

  /** Gives a part its place after those before. Parts written from then on may lead to it and print its numbers. */
  place(part: PackPart): void {
    this.placed.push(...this.composer.place(part));
  }

  /** Writes every part that was placed and is not written. */
  async write(): Promise<void> {
    const { pdf, composer, workspace } = this;
    const stretches = this.placed;
    this.placed = [];
    for (const stretch of stretches) {
      const { pages, section, children, prefix } = composer.compose(stretch);
      pdf.paint(pages, await drawnForPdf({ pages }, workspace));
      pdf.tagWithin(section, children, prefix);
      this.pages += pages.length;
    }
  }

  /** Writes what is left and gives the file. */
  async finish(): Promise<WrittenPack> {
    await this.write();
    const { destinations } = this.composer;
    return { bytes: this.pdf.finish(this.composer), pages: this.pages, destinations };
  }
}

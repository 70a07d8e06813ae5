import { USUAL_FACE } from '../../style/typefaces.ts';
import { supportedKinds } from '../../templating/document-kinds.ts';
import { picturesOf } from '../pictures-of.ts';
import { dataOf, prepareCase } from '../prepare-case.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { typefacesOf } from '../typefaces.ts';
import type { Workspace } from '../workspace.ts';
import { writeLaidOut } from '../write-paper.ts';
import { layOutVersions } from './item-versions.ts';
import {
  type ItemRequest,
  type LaidVersion,
  type MadeItem,
  type MadeVersion,
  PAPER_FORMATS,
} from './made-item.ts';
import { trailToAgenda } from './page-trails.ts';

/**
 * Makes all of one item that needs nothing of its meeting: reads and checks its case, lays its paper out for both
 * audiences and writes its own files for those asked for.
 */
export async function makeItem(request: ItemRequest, workspace: Workspace): Promise<MadeItem> {
  const { file, item, language, paired = false, date, audiences } = request;
  const all = prepareCase(file, workspace);
  const preparation = dataOf(all);
  const { prepared, diagnostics } = all;
  const kind = item.document ?? prepared?.case.kind;
  const ready = prepared && kind && (item.status ?? 'ready') === 'ready';
  if (!ready || !supportedKinds(prepared.case, prepared.authority).includes(kind))
    return { preparation, paper: undefined, uses: usesOf(prepared) };
  const typefaces = typefacesOf(workspace);
  const laid = layOutVersions({ item, diagnostics }, prepared, kind, {
    language,
    paired,
    date,
    workspace,
    typefaces,
  });
  const written = async (version: LaidVersion, wanted: boolean): Promise<MadeVersion> => ({
    filled: version.laid && { markdown: version.laid.paper.markdown, details: version.laid.paper.details },
    files:
      version.laid && wanted
        ? await writeLaidOut(version.laid.paper, version.laid.laidOut, PAPER_FORMATS, workspace, {
            trail: trailToAgenda(language),
          })
        : [],
    diagnostics: version.diagnostics,
  });
  const restricted = await written(laid.restricted, audiences.includes('restricted'));
  const open = laid.public && (await written(laid.public, audiences.includes('public')));
  return {
    preparation,
    paper: { kind, language, restricted, public: open },
    uses: usesOf(prepared),
    here: {
      restricted: withFiles(laid.restricted, restricted),
      public: laid.public && open && withFiles(laid.public, open),
    },
  };
}

function usesOf(prepared: PreparedCase | undefined): MadeItem['uses'] {
  const style = prepared?.authority.style;
  const logo = style?.logo?.file;
  const own = prepared ? picturesOf(prepared.case).map(({ file }) => file) : [];
  return {
    pictures: [...(logo === undefined ? [] : [logo]), ...own],
    ...(prepared ? { face: style?.typeface ?? USUAL_FACE } : {}),
  };
}

function withFiles(version: LaidVersion, { files }: MadeVersion): LaidVersion {
  return files.length === 0 || !version.laid ? version : { ...version, laid: { ...version.laid, files } };
}

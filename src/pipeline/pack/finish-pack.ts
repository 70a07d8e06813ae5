import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import { keepsStandards } from '../../writers/pdf/keeps-standards.ts';
import { writeLaidOut } from '../write-paper.ts';
import { agendaPage } from './agenda-page.ts';
import type { Assembly, Edition } from './assemble.ts';
import { indexPage } from './index-page.ts';
import { keepsClaims } from './keeps-claims.ts';
import { PAPER_FORMATS } from './made-item.ts';
import type { ListedItem, MadePack, PackFile } from './made-pack.ts';
import { manifestOf, type PackSource } from './manifest.ts';
import type { PackContext } from './pack-context.ts';
import { openPackPdf } from './pack-pdf.ts';
import { LISTING, trailToAgenda } from './page-trails.ts';
import { paperFiles } from './paper-files.ts';
import type { PlannedItem } from './plan-items.ts';

/** What goes with a pack or not: each item's own files, and those of another pack in a folder beneath it. */
interface Besides {
  readonly papers?: boolean;
  readonly beside?: readonly PackFile[];
}

/** Writes one audience's pack: the pack itself, its agenda, each paper in every format, its listing and manifest. */
export async function finishPack(
  { audience, furniture }: Edition,
  { ranges, itemRanges, packs }: Assembly,
  items: readonly PlannedItem[],
  sources: readonly PackSource[],
  context: PackContext,
  { papers = true, beside = [] }: Besides = {},
): Promise<MadePack> {
  const { words, prepared, options } = context;
  const assembled = packs.get(audience);
  if (!assembled) throw new Error(`Nothing was assembled for ${audience}`);
  const keeps = assembled.parts.every(({ laidOut }) => keepsStandards(laidOut?.pages ?? []));
  const pdf = await openPackPdf(furniture, keeps, context.workspace);
  for (const part of assembled.parts) pdf.place(part);
  const { bytes, pages, destinations } = await pdf.finish();
  const own: PackFile[] = [];
  if (papers) for (const item of items) own.push(...(await itemFiles(item, audience, context)));
  const { paper, laidOut } = assembled.agenda;
  const agenda = [
    ...(await agendaPage(assembled, items, audience, own, destinations, context)),
    ...(await writeLaidOut(paper, laidOut, ['pdf', 'docx'], context.workspace)),
  ];
  const files: PackFile[] = [
    { path: 'pack.pdf', kind: 'pack', title: words(ownPack(context)), format: 'pdf', bytes, pages },
    ...paperFiles(agenda, 'agenda', { kind: 'agenda', title: words('agenda') }),
    ...own,
    ...beside.map((file) => inListing(file, context)),
  ];
  const listed = items.map(({ one, titles, states, diagnostics, supplied }): ListedItem => {
    const range = itemRanges.get(one.item.id);
    const { number } = one;
    return {
      number,
      title: titles[audience],
      state: states[audience],
      diagnostics,
      supplied: supplied.map(({ report }) => report),
      ...(range ? { range } : {}),
    };
  });
  const lastPage = Math.max(0, ...[...ranges.values()].map(({ to }) => to));
  const conforming = keepsClaims(items, audience);
  const pack = { audience, files, items: listed, pages, lastPage, conforming };
  const found = prepared.diagnostics;
  const draft = [...found, ...listed.flatMap((item) => item.diagnostics)].some(blocksPublication);
  const listing = textFile(LISTING, 'listing', 'html', indexPage(pack, context, draft));
  const withListing = { ...pack, files: [...files, listing] };
  const manifest = manifestOf(prepared.id, withListing, found, sources, options);
  return {
    ...withListing,
    files: [...withListing.files, textFile('manifest.json', 'manifest', 'json', manifest)],
  };
}

/** What the listing of a supplement calls the files of the whole meeting; the listing and manifest of those are their own. */
function inListing(file: PackFile, { words }: PackContext): PackFile {
  if (file.kind === 'pack') return { ...file, title: words('whole-consolidated') };
  return file.kind === 'agenda' ? { ...file, title: words('agenda-consolidated') } : file;
}

async function itemFiles(
  { one, kind, parts, stem, supplied, titles }: PlannedItem,
  audience: Audience,
  context: PackContext,
): Promise<readonly PackFile[]> {
  const {
    authority,
    workspace,
    options: { language },
  } = context;
  const laid = parts[0]?.versions[audience].laid;
  const name = kind && authority.documents[kind]?.name;
  const title = name === undefined ? titles[audience] : inLanguage(name, language);
  const file = `${stem}-${kind ?? 'paper'}`;
  const written =
    laid &&
    (laid.files ??
      (await writeLaidOut(laid.paper, laid.laidOut, PAPER_FORMATS, workspace, {
        trail: trailToAgenda(language),
      })));
  const own = paperFiles(written ?? [], file, { kind: 'paper', title, item: one.number });
  const copies = supplied.flatMap(({ copy, versions }): PackFile[] => {
    if (!copy || (audience === 'public' && !copy.open)) return [];
    const { name: path, bytes } = copy;
    return [
      { path, kind: 'supplied', title: versions[audience].title, format: 'pdf', bytes, item: one.number },
    ];
  });
  return [...own, ...copies];
}

function ownPack({ issue }: PackContext): 'whole-pack' | 'supplement-pack' {
  return issue?.kind === 'supplement' ? 'supplement-pack' : 'whole-pack';
}

function textFile(
  path: string,
  kind: 'listing' | 'manifest',
  format: 'html' | 'json',
  text: string,
): PackFile {
  return { path, kind, title: path, format, bytes: new TextEncoder().encode(text) };
}

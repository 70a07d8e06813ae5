import type { LaidOut } from '../../src/layout/laid-out.ts';
import { layNotice } from '../../src/layout/lay-notice.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { PackFurniture, PackPart } from '../../src/layout/pack-part.ts';
import type { DocumentDetails } from '../../src/style/document-details.ts';
import type { Block } from '../../src/tree/nodes.ts';
import { typeface } from './lay-out-blocks.ts';
import { sampleDetails, samplePaper } from './sample-paper.ts';
import { sampleStyle } from './sample-style.ts';
import { heading, paragraph } from './tree-builder.ts';

export const packDetails: DocumentDetails = {
  ...sampleDetails,
  title: 'Joint Committee, 2 March 2026: agenda pack',
  identifier: 'joint-committee-2026-03-02-pack-public',
  footer: { left: 'Agenda pack' },
};

export const packFurniture: PackFurniture = {
  style: sampleStyle,
  details: packDetails,
  typeface,
  words: {
    page: 'Page {page}',
    pages: 'Pages {from} to {to}',
    blank: {
      title: '{pages}: no text',
      paragraphs: ['The other version of this paper is longer. Nothing is withheld here.'],
    },
  },
};

export const withheldNote = {
  title: 'Pages 22 to 30 withheld',
  paragraphs: ['Paragraph 3 of Part 1 of Schedule 12A: financial or business affairs.'],
};

/** Blocks laid out as a paper of the pack. */
export function layPart(children: readonly Block[], details: Partial<DocumentDetails> = {}): LaidOut {
  return layOut(
    { type: 'root', children, footnotes: [] },
    sampleStyle,
    { ...sampleDetails, ...details },
    typeface,
  );
}

/** A cover, a contents page that names the other parts, and the sample paper, laid out once. */
export const laidPaper: LaidOut = (() => {
  const { root, style, details } = samplePaper();
  return layOut(root, style, { ...details, marks: ['DRAFT'] }, typeface);
})();

export const laidCover: LaidOut = layPart([heading(1, 'Agenda pack', { id: 'cover' })]);

export const laidContents: LaidOut = layPart([
  heading(1, 'Contents of the pack', { id: 'top' }),
  {
    type: 'contents',
    id: 'contents',
    title: '',
    entries: [
      { target: 'item-6', number: '6.', text: 'Aligning contracts', depth: 2 },
      { target: 'item-6.options', text: 'Options considered', depth: 3 },
      { target: 'item-7', number: '7.', text: 'The award', depth: 2 },
      { target: 'item-7.recommendations', text: 'What the public may not read', depth: 3 },
      { target: 'item-8', number: '8.', text: 'Closing', depth: 2 },
    ],
  },
]);

export const laidClosing: LaidOut = layPart([
  heading(1, 'Closing', { id: 'title' }),
  paragraph('The date of the next meeting.', { id: 'p-1' }),
]);

/**
 * Six parts: cover (1), contents (2), the paper as item 6 with two pages more in the other version, an appendix that
 * is a notice, item 7 withheld whole, item 8.
 */
export function sampleParts(): PackPart[] {
  const paperEnds = 2 + laidPaper.pages.length;
  return [
    { id: 'cover', title: 'Cover', laidOut: laidCover, from: 1, to: 1, unnumbered: true },
    { id: 'contents', title: 'Contents', laidOut: laidContents, from: 2, to: 2 },
    {
      id: 'item-6',
      title: '6. Aligning contracts',
      laidOut: laidPaper,
      from: 3,
      to: paperEnds + 2,
      stamp: 'Agenda Item 6',
    },
    {
      id: 'item-6-a',
      title: 'Appendix A',
      laidOut: layNotice(
        'Appendix A: lease plan',
        { title: 'Published as a separate file', paragraphs: ['lease-plan.pdf'] },
        packFurniture,
      ),
      from: paperEnds + 3,
      to: paperEnds + 3,
      depth: 2,
    },
    {
      id: 'item-7',
      title: '7. The award',
      laidOut: undefined,
      from: paperEnds + 4,
      to: paperEnds + 12,
      stamp: 'Agenda Item 7',
      withheldNote,
    },
    {
      id: 'item-8',
      title: '8. Closing',
      laidOut: laidClosing,
      from: paperEnds + 13,
      to: paperEnds + 13,
      stamp: 'Agenda Item 8',
      language: 'cy-GB',
    },
  ];
}

import { inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { prepareCase } from '../../src/pipeline/prepare-case.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { Output } from '../../src/pipeline/render-options.ts';
import { secretsOfCase } from '../../src/pipeline/secrets-of-case.ts';
import type { SourceFile, Workspace } from '../../src/pipeline/workspace.ts';
import { CASES, DAY, WORKSPACE } from '../cases/render-cases.ts';
import {
  annotated,
  bytesOf,
  claiming,
  GPS,
  JPEG,
  PNG,
  photographed,
  svg,
} from '../pictures/made-pictures.ts';
import { readDocx } from '../readers/read-docx.ts';
import { elementsOf, readPdf } from '../readers/read-pdf.ts';

const PATHWAY = CASES.get('leicestershire-substance-misuse-services') as SourceFile;
const CENTRE = CASES.get('leicestershire-recovery-centre') as SourceFile;
const PATH = 'data/pictures/leicestershire-pathway.svg';

/** The case with another picture, by whatever name. */
const withPicture = (file: string): SourceFile => ({ ...PATHWAY, text: PATHWAY.text.replace(PATH, file) });
const withAlt = (alt: string): SourceFile => ({
  ...PATHWAY,
  text: PATHWAY.text.replace(/ {8}alt: >-\n(?: {10}.*\n)+/, alt === '' ? '' : `        alt: ${alt}\n`),
});
const holding = (file: string, bytes: Uint8Array): Workspace => ({
  ...WORKSPACE,
  image: (path) => (path === file ? bytes : WORKSPACE.image(path)),
});

const findings = (file: SourceFile, workspace: Workspace = WORKSPACE) =>
  checkCase(file, workspace).diagnostics.filter(({ rule }) => /^(?:IMG|SHP)/.test(rule));

async function papers(
  file: SourceFile,
  workspace: Workspace = WORKSPACE,
  audience: 'public' | 'restricted' = 'public',
) {
  const { outputs, diagnostics, leaking } = await renderCase(file, workspace, {
    kinds: ['cabinet-report'],
    formats: ['pdf', 'docx', 'html'],
    audience,
    date: DAY,
  });
  expect(leaking).toBeUndefined();
  const bytes = (format: Output['format']) =>
    outputs.find((each) => each.format === format)?.bytes ?? new Uint8Array();
  return { pdf: bytes('pdf'), docx: bytes('docx'), html: Buffer.from(bytes('html')).toString(), diagnostics };
}

/** Every byte of a file, packed streams and parts opened. */
function opened(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const found = [file.toString('latin1')];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 7)) {
    try {
      found.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a packed stream.
    }
  }
  for (let at = file.indexOf('PK\u0003\u0004'); at !== -1; at = file.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    if (file.readUInt16LE(at + 8) === 8) found.push(inflateRawSync(file.subarray(start)).toString('latin1'));
  }
  return found.join('\n');
}

describe('a picture of a case', () => {
  it('is in all three formats under its caption, with the words for those who cannot see it', async () => {
    const { pdf, docx, html } = await papers(PATHWAY);
    const { structure, pages } = await readPdf(pdf);
    const figures = elementsOf(structure, 'Figure').map(({ alternative }) => alternative ?? '');
    expect(figures).toHaveLength(2);
    expect(figures[1]).toContain('Lot 1, treatment');
    expect(pages.map(({ text }) => text).join('\n')).toContain('Figure 1: The new pathway in two lots');
    expect(opened(pdf)).toContain('/Subtype/Form/BBox[0 0 640 330]');
    const word = readDocx(docx).parts.get('word/document.xml') ?? '';
    expect(word).toContain('Lot 1, treatment');
    expect(Buffer.from(docx).toString('latin1')).toContain('word/media/picture1.png');
    expect(html).toMatch(
      /<figcaption>Figure 1: The new pathway in two lots<\/figcaption>\s*<img src="data:image\/svg/,
    );
    expect(html).toMatch(/>Figure 1<\/a> shows what each of them holds/);
  });

  it.each([
    ['PNG', 'a/plan.png', PNG],
    ['JPEG', 'a/plan.jpg', JPEG],
    ['turned JPEG', 'a/plan.jpg', photographed(JPEG, 6)],
    [
      'SVG with a gradient',
      'a/plan.svg',
      svg('<linearGradient id="g"><stop/></linearGradient><rect fill="url(#g)" width="9" height="9"/>'),
    ],
    ['transparent SVG', 'a/plan.svg', svg('<rect width="9" height="9" fill-opacity=".5"/>')],
  ])('may be a %s', async (_, file, bytes) => {
    const { pdf, docx, html, diagnostics } = await papers(withPicture(file), holding(file, bytes));
    expect(diagnostics.filter(({ rule }) => rule.startsWith('IMG'))).toEqual([]);
    expect(elementsOf((await readPdf(pdf)).structure, 'Figure')).toHaveLength(2);
    expect(Buffer.from(docx).toString('latin1')).toMatch(/word\/media\/picture1\.(?:png|jpeg)/);
    expect(html.match(/<img /g)).toHaveLength(2);
    const again = await papers(withPicture(file), holding(file, Uint8Array.from(bytes)));
    expect(Buffer.compare(again.pdf, pdf) === 0 && Buffer.compare(again.docx, docx) === 0).toBe(true);
    expect(again.html).toBe(html);
  });

  it.each([
    ['JPEG', 'a/plan.jpg', photographed(JPEG)],
    ['turned JPEG', 'a/plan.jpg', photographed(JPEG, 8)],
    ['PNG', 'a/plan.png', annotated(PNG, ['tEXt', 'eXIf', 'iTXt'])],
    ['SVG', 'a/plan.svg', svg(`<metadata>${GPS}</metadata><title>${GPS}</title><circle r="9"/>`)],
  ])('tells nobody where it was taken: %s', async (_, file, bytes) => {
    const { pdf, docx, html } = await papers(withPicture(file), holding(file, bytes));
    const data = [...html.matchAll(/base64,([^"]*)"/g)].map((match) => Buffer.from(match[1] ?? '', 'base64'));
    for (const found of [opened(pdf), opened(docx), html, ...data.map((each) => each.toString('latin1'))])
      expect(found).not.toContain(GPS);
  });

  it.each<[string, string, Uint8Array | undefined, RegExp]>([
    ['that is missing', 'a/none.png', undefined, /there is no such file/],
    ['that is a folder', 'data', undefined, /it is not a file/],
    ['outside the workspace', '../../../../etc/passwd', undefined, /outside the workspace/],
    ['at the root of the disk', '/etc/passwd', undefined, /outside the workspace/],
    ['that is empty', 'a.png', new Uint8Array(), /empty/],
    ['that breaks off', 'a.png', PNG.slice(0, 60), /cut short/],
    ['that is 20,000 pixels wide', 'a.png', claiming(20_000, 30), /20,000 by 30 pixels/],
    ['with a lying name', 'a.png', JPEG, /ends \.png, but it is a JPEG picture/],
    ['that is a PDF', 'a.pdf', bytesOf('%PDF-1.4'), /but a PDF/],
    ['that is a GIF', 'a.gif', bytesOf('GIF89a'), /but a GIF picture/],
    ['that moves', 'a.png', annotated(PNG, ['acTL']), /moves/],
    ['with a script', 'a.svg', svg('<script>1</script>'), /holds a script/],
  ])('%s is an error at its line, and the paper is a draft that keeps its number', async (...row) => {
    const [, name, bytes, why] = row;
    const workspace = bytes ? holding(name, bytes) : WORKSPACE;
    const found = findings(withPicture(name), workspace);
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding).toMatchObject({ rule: 'IMG-01', severity: 'error', found: name });
    expect(finding?.message).toMatch(why);
    expect(finding?.mend).toMatch(/\.$/);
    const line = withPicture(name).text.split('\n')[(finding?.place?.line ?? 0) - 1];
    expect(line).toBe(`        picture: ${name}`);
    const { pdf, html } = await papers(withPicture(name), workspace);
    expect(html).toContain('Figure 1: The new pathway in two lots');
    expect(html).toContain('DRAFT');
    expect(elementsOf((await readPdf(pdf)).structure, 'Figure')).toHaveLength(1);
  });
});

describe('the words for a picture', () => {
  it.each([
    ['none', '', 'SHP-04', '"alt" is missing'],
    ['nothing in them', '""', 'SHP-01', 'is blank'],
    ['the name of the file', 'leicestershire-pathway.svg', 'IMG-02', 'is the name of a file'],
    ['that name without its ending', 'Leicestershire pathway', 'IMG-02', 'is the name of a file'],
    ['no more than what it is', 'A diagram.', 'IMG-02', 'not what it shows'],
    ['the caption again', '"The new pathway, in two lots."', 'IMG-03', 'same as its caption'],
    ['too many', `"${'word '.repeat(100)}"`, 'IMG-03', 'longer than 400'],
    [
      'the name of a file in Welsh',
      '{ en: Two lots side by side., cy: llun.png }',
      'IMG-02',
      'is the name of a file',
    ],
  ])('are at fault where there are %s', (_, alt, rule, why) => {
    const found = findings(withAlt(alt));
    expect(found.map((each) => each.rule)).toEqual([rule]);
    expect(found[0]?.message).toContain(why);
    expect(found[0]?.place?.line).toBeGreaterThan(0);
  });

  it.each([0, 9, 101, '"wide"'])('a width of %s per cent is told at its line', (width) => {
    const text = PATHWAY.text.replace('width: 100', `width: ${width}`);
    const [finding] = findings({ ...PATHWAY, text });
    expect(finding?.message).toContain('from 10 to 100');
  });
});

describe('a picture that is exempt', () => {
  const ALT = 'Ground plan of the premises with a lift in the Quillfeather yard';
  const SECRET = 'a/plan.svg';
  const OPEN = 'a/view.png';
  const drawn = svg(
    '<text x="1" y="9">Rookery Lane strongroom</text><rect width="12" height="12" fill="#123457"/>',
  );
  const workspace: Workspace = {
    ...WORKSPACE,
    image: (path) => (path === SECRET ? drawn : path === OPEN ? PNG : WORKSPACE.image(path)),
  };
  const blocks = `  - id: plan
    picture: ${SECRET}
    title: Ground plan
    alt: ${ALT}
  - id: view
    picture: ${OPEN}
    title: The street
    alt: A street with a bus stop on the left
  - id: said
    text: See :ref[background.plan] and :ref[background.view].
`;
  const entry = (target: string) => `exempt:
  - id: plan
    target: ${target}
    paragraphs: [3]
    reason: It is the business affairs of the owner.
    public_interest: To show it now would raise what the public pays, and that outweighs the interest in it.
    replacement: The plan is exempt information.
    allow:
      - target: background.plan.title
        reason: That there is a plan is public.
`;
  const file = (target: string): SourceFile => ({
    ...CENTRE,
    text: CENTRE.text
      .replace('  - id: terms\n', `${blocks}  - id: terms\n`)
      .replace('exempt:\n', entry(target)),
  });

  it('is gone from public papers with its words, and later figures keep their numbers', async () => {
    const full = await papers(file('background.plan'), workspace, 'restricted');
    const open = await papers(file('background.plan'), workspace);
    for (const { html } of [full, open]) {
      expect(html).toContain('Figure 2: The street');
      expect(html).toMatch(
        /See Figure 1 and <a[^>]*>Figure 2<|See <a[^>]*>Figure 1<\/a> and <a[^>]*>Figure 2</,
      );
    }
    expect(full.html).toContain(ALT);
    expect(open.html).toContain('The plan is exempt information.');
    for (const found of [opened(open.pdf), opened(open.docx), open.html]) {
      expect(found).not.toContain('Quillfeather');
      expect(found).not.toContain('123457');
      expect(found).not.toContain('Ground plan');
    }
    expect(elementsOf((await readPdf(open.pdf)).structure, 'Figure')).toHaveLength(2);
    expect(elementsOf((await readPdf(full.pdf)).structure, 'Figure')).toHaveLength(3);
  });

  it('goes where only its words are withheld', async () => {
    const open = await papers(file('background.plan.alt'), workspace);
    expect(open.html).toContain('Figure 1: Ground plan');
    expect(open.html).toContain('This picture is left out');
    expect(open.html).not.toContain('Quillfeather');
    expect(open.html.match(/<img /g)).toHaveLength(2);
  });

  it('is looked for: its words, and those drawn in it', () => {
    const { prepared } = prepareCase(file('background.plan'), workspace);
    const secrets = secretsOfCase(prepared!, workspace);
    const foundIn = (words: string) => {
      const bytes = new TextEncoder().encode(`<!doctype html><p>${words}.</p>`);
      return findLeaks([{ name: 'paper.html', bytes }], secrets).map((leak) => 'path' in leak && leak.path);
    };
    expect(foundIn('On the premises with a lift')).toEqual([]);
    expect(foundIn('The premises with a lift in the Quillfeather yard')).toContain('background.plan.alt');
    expect(foundIn('There is the Rookery Lane strongroom')).toEqual(['background.plan.picture']);
    expect(foundIn('There is a lift')).toEqual([]);
  });
});

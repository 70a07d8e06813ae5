import { describe, expect, it } from 'vitest';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { SourceFile, Workspace } from '../../src/pipeline/workspace.ts';
import { CASES, DAY, WORKSPACE } from '../cases/render-cases.ts';
import { pngFile } from '../pictures/png-file.ts';
import { elementsOf, readPdf } from '../readers/read-pdf.ts';

const LUTON = CASES.get('luton-drug-and-alcohol-services') as SourceFile;
const AUTHORITY = 'data/authorities/luton.yaml';
const PICTURE = pngFile({ width: 2, height: 1, bits: 8, type: 2, samples: [0, 0, 0, 255, 255, 255] });

/** The workspace with a logo in Luton's file, and pictures as `image` gives them. */
function withLogo(path: string, image: Workspace['image'] = WORKSPACE.image): Workspace {
  const text = WORKSPACE.authorities.get('luton')?.text ?? '';
  const logo = `style:\n  logo: { file: ${path}, width: 60, alt: Badge of the council }\n`;
  const file = { file: AUTHORITY, text: text.replace(/style:\n(.*\n) {2}logo:.*\n/, `${logo}$1`) };
  return { ...WORKSPACE, image, authorities: new Map([...WORKSPACE.authorities, ['luton', file]]) };
}

const render = (workspace: Workspace) =>
  renderCase(LUTON, workspace, {
    kinds: ['public-summary'],
    formats: ['docx', 'pdf'],
    audience: 'public',
    date: DAY,
  });

describe('a logo', () => {
  it('is printed in both formats, with its words for those who cannot see it', async () => {
    const { outputs, diagnostics } = await render(withLogo('badge.png', () => PICTURE));
    expect(diagnostics.filter(({ rule }) => rule === 'IMG-01')).toEqual([]);
    const [docx, pdf] = outputs;
    expect(Buffer.from(docx?.bytes ?? []).toString('latin1')).toContain('word/media/');
    const { structure } = await readPdf(pdf?.bytes ?? new Uint8Array());
    expect(elementsOf(structure, 'Figure').map(({ alternative }) => alternative)).toEqual([
      'Badge of the council',
    ]);
  });

  it.each([
    ['that is missing', 'pictures/none.png', undefined, /no such file/],
    ['that is a folder', 'data', undefined, /not a file/],
    ['that is no picture', 'package.json', undefined, /neither a PNG nor a JPEG/],
    ['outside the workspace', '../../../../etc/hostname', undefined, /outside the workspace/],
    ['at the root of the disk', '/etc/hostname', undefined, /outside the workspace/],
    ['that is empty', 'badge.png', () => new Uint8Array(), /empty/],
    ['that breaks off', 'badge.png', () => PICTURE.slice(0, 30), /cut short/],
  ])(
    '%s is an error at its line in the authority file, and the papers are drafts without it',
    async (...row) => {
      const [, path, image, why] = row;
      const workspace = withLogo(path, image);
      const { outputs, diagnostics } = await render(workspace);
      const findings = diagnostics.filter(({ rule }) => rule === 'IMG-01');
      expect(findings).toHaveLength(1);
      const [finding] = findings;
      expect(finding).toMatchObject({ severity: 'error', found: path, place: { file: AUTHORITY } });
      expect(finding?.message).toMatch(why);
      const line = workspace.authorities.get('luton')?.text.split('\n')[(finding?.place?.line ?? 0) - 1];
      expect(line).toContain(`file: ${path}`);
      expect(checkCase(LUTON, workspace).diagnostics).toContainEqual(finding);
      expect(outputs).toHaveLength(2);
      const { pages, structure } = await readPdf(outputs[1]?.bytes ?? new Uint8Array());
      expect(elementsOf(structure, 'Figure')).toEqual([]);
      for (const { furniture } of pages) expect(furniture.join(' ')).toMatch(/\bDRAFT\b/);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { docxTwin } from '../../readers/docx-twin.ts';
import { readDocx } from '../../readers/read-docx.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { APRIL, cases, MARCH, makePlan, meeting, textOf } from './make-plan.ts';

const CANARY = 'Zyxwvut Quokkabird';

async function allWords(made: Awaited<ReturnType<typeof makePlan>>): Promise<string> {
  const bytes = (path: string) => made.files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  const pdf = (await readPdf(bytes('forward-plan.pdf'))).pages.map(({ text }) => text).join(' ');
  return [
    pdf,
    docxTwin(readDocx(bytes('forward-plan.docx'))),
    ...['index.html', 'manifest.json', 'forward-plan.yaml'].map((path) => textOf(made, path)),
  ].join('\n');
}

describe('what the public may not read', () => {
  it.each([
    [
      'a private title',
      MARCH,
      (text: string) => text.replace('Sale of the Kingsway Depot to the Bidder Preferred', CANARY),
    ],
    [
      'the private title of a file',
      MARCH,
      (text: string) => text.replace('Appendix A: offers for the Kingsway Depot', CANARY),
    ],
    [
      'private discussion',
      MARCH,
      (text: string) =>
        text.replace('Members asked why the second offer', `${CANARY} asked why the second offer`),
    ],
    [
      'a private title of an item public in part',
      APRIL,
      (text: string) => text.replace('What Each Care Home Has Asked for the Coming Year', CANARY),
    ],
  ])(
    'is in no file: %s',
    async (_, id, change) => {
      expect(meeting(id, change).text).toContain(CANARY);
      const made = await makePlan([meeting(id, change)], '2025-03-01');
      expect(made.refused).toBe(false);
      expect(made.files.length).toBeGreaterThan(0);
      expect(await allWords(made)).not.toMatch(/Zyxwvut|Quokka/);
    },
    60_000,
  );

  it('is in no file of a case in private: neither its terms nor what it costs', async () => {
    const made = await makePlan([meeting('leicestershire-cabinet-2019-12-17')], '2019-11-01', {
      caseOf: cases(),
    });
    const words = await allWords(made);
    expect(words).toContain('Premises for a Recovery Centre');
    expect(words).not.toMatch(/37,250|34,800|Mill Yard/);
  }, 60_000);

  it('keeps the whole notice back where one agenda gives away what another withholds', async () => {
    const careless = (text: string) =>
      text.replace(
        'title: Places for Children',
        'title: After the Sale of the Kingsway Depot to the Bidder Preferred',
      );
    const made = await makePlan([meeting(MARCH), meeting(APRIL, careless)], '2025-03-01');
    expect(made).toMatchObject({ refused: true, files: [] });
    expect(made.diagnostics.find(({ rule }) => rule === 'LEK-01')?.place?.file).toContain(MARCH);
  }, 60_000);
});

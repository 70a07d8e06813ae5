import type { Doubt } from './doubt.ts';
import { nameOf } from './names.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { PdfReport } from './pdf-report.ts';

/** PDF/A parts and levels whose rules for pages are those of PDF/A-2a, or stricter. */
export const TRUSTED_ARCHIVES = new Set(['1a', '2a', '3a']);

/** Says all there is to say of the tags of a file that has none. */
export const NOT_TAGGED = 'it is not tagged';

/** What keeps a file as a whole from being taken: its soundness, its claims, its language, what acts in it. */
export function fileDoubts(pdf: OpenPdf, report: PdfReport): readonly Doubt[] {
  const { file, catalogue, pages } = pdf;
  const { claims, version, damaged, tagged, language, active } = report;
  const marks = file.dictionary(catalogue.entries.get('MarkInfo'));
  const doubts: (Doubt | false)[] = [
    damaged && { about: 'file', found: 'its table of contents is wrong' },
    !/^1\.[0-7]$/.test(version) && { about: 'file', found: `it is PDF ${version}` },
    !claims.accessible &&
      !TRUSTED_ARCHIVES.has(claims.archive ?? '') && {
        about: 'claim',
        found: claims.archive
          ? `it claims PDF/A-${claims.archive} only`
          : 'it claims neither PDF/A-2a nor PDF/UA',
      },
    !tagged && { about: 'tags', found: NOT_TAGGED },
    file.resolve(marks.entries.get('Suspects')) === true && {
      about: 'tags',
      found: 'its tags are marked as doubtful',
    },
    !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language ?? '') && {
      about: 'tags',
      found: 'it does not say its language',
    },
    catalogue.entries.has('OCProperties') && {
      about: 'content',
      found: 'it has layers that can be switched off',
    },
    active.length > 0 && { about: 'active content', found: `it has ${active.join(', ')}` },
    hasPrintingIntent(pdf) && { about: 'colours', found: 'its colours are meant for a printing press' },
    pages.some(({ dictionary }) => Number(file.resolve(dictionary.entries.get('UserUnit')) ?? 1) !== 1) && {
      about: 'content',
      found: 'it has pages in units of their own',
    },
  ];
  return doubts.filter((one) => one !== false);
}

/** An output intent that is not for three colours gives plain colours another meaning than ours. */
function hasPrintingIntent({ file, catalogue }: OpenPdf): boolean {
  return file.items(catalogue.entries.get('OutputIntents')).some((one) => {
    const profile = file.dictionary(file.dictionary(one).entries.get('DestOutputProfile'));
    return (
      nameOf(profile.entries.get('Type')) === '' && Number(file.resolve(profile.entries.get('N')) ?? 3) === 4
    );
  });
}

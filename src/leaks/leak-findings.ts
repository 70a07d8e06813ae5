import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { IN_ITS_NAME, type Leak } from './leak.ts';
import type { Secret } from './secret.ts';
import type { SharedPassage } from './shared-passages.ts';

/** Who will read the findings. */
type Reader = 'public' | 'restricted';

const SOURCE = 'Local Government Act 1972 ss100A–100B and Sch 12A';
const WHY =
  'What has once been published cannot be taken back: the bidder, the person or the authority is harmed, and the exemption is lost.';

/**
 * Leaks as findings, all of them errors: LEK-01 for what a file gives away, LEK-02 for what could not be searched. Only
 * the restricted audience is told the words found, and the name of a file whose name is the leak.
 */
export function leakFindings(leaks: readonly Leak[], reader: Reader): readonly Diagnostic[] {
  const telling = new Set(leaks.flatMap(({ file, where }) => (where === IN_ITS_NAME ? [file] : [])));
  return leaks.map((leak): Diagnostic => {
    const name = reader === 'public' && telling.has(leak.file) ? 'a file' : `"${leak.file}"`;
    const part = leak.where === '' ? name : `${name} (${leak.where})`;
    if (leak.kind === 'unread')
      return {
        rule: 'LEK-02',
        severity: 'error',
        message: `What is withheld cannot be looked for in ${part}: ${leak.reason}.`,
        mend: 'Replace the file by one that can be read, or leave it out of the public pack.',
        source: SOURCE,
        why: 'What nobody has searched may give away what is withheld.',
      };
    const { path, entry, place, found } = leak;
    const what = entry === '' ? 'the case' : `"${entry}"`;
    return {
      rule: 'LEK-01',
      severity: 'error',
      path,
      ...(place && { place }),
      message: `What ${what} withholds at "${path}" stands in ${part}.`,
      ...(reader === 'restricted' && { found: shortened(found) }),
      mend: 'Take it out of what the public reads, or withhold that too.',
      source: SOURCE,
      why: WHY,
    };
  });
}

/** The rule on what is withheld and cannot be looked for. */
export const UNSEARCHED = 'LEK-03';

/**
 * LEK-03, an error, for each thing withheld that cannot be looked for and that nobody answers for: it is too short to be
 * told from chance, or the public reads it elsewhere.
 */
export function unsearchedFindings(secrets: readonly Secret[]): readonly Diagnostic[] {
  return secrets.flatMap(({ path, entry, place, unsearchable, unanswered }): Diagnostic[] => {
    if (unsearchable === undefined || !unanswered) return [];
    const why =
      unsearchable === 'short' ? 'is too short to be told from chance' : 'also stands in a public field';
    return [
      {
        rule: UNSEARCHED,
        severity: 'error',
        path,
        ...(place && { place }),
        message: `What "${entry}" withholds at "${path}" ${why}, so that nobody can look for it in finished papers.`,
        expected: 'a recorded allowance, or words and figures that the public reads nowhere else',
        mend: `Take it out of the public field, or add "allow: [{ target: ${path}, reason: … }]" to "${entry}", with the reason why a paper that shows it gives nothing away.`,
        source: 'house rule',
        why: 'A search that cannot find a thing shows nothing by not finding it.',
      },
    ];
  });
}

/** The rule on what was copied from what is withheld; to name it in public would say where to look. */
export const SHARED = 'LEK-04';

/** LEK-04, a warning, for each passage of what is withheld that stands in a public field too. */
export function sharedFindings(passages: readonly SharedPassage[]): readonly Diagnostic[] {
  return passages.map(({ path, entry, place, field, words }) => ({
    rule: SHARED,
    severity: 'warning',
    path,
    ...(place && { place }),
    message: `A passage of what "${entry}" withholds at "${path}" also stands in "${field}", which the public reads.`,
    found: shortened(words),
    mend: `Take it out of "${field}", or add "allow: [{ target: ${path}, reason: … }]" to "${entry}", with the reason why it gives nothing away.`,
    source: SOURCE,
    why: WHY,
  }));
}

function shortened(words: string): string {
  const single = words.replace(/\s+/g, ' ').trim();
  return single.length > 80 ? `${single.slice(0, 79)}…` : single;
}

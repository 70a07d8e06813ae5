import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { IN_ITS_NAME, type Leak } from './leak.ts';
import type { Secret } from './secret.ts';

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

/**
 * LEK-03 for each entry of which nothing can be looked for, because all it withholds is too short to be told from
 * chance or is read by the public elsewhere: someone must answer for it.
 */
export function unsearchedFindings(secrets: readonly Secret[]): readonly Diagnostic[] {
  const entries = new Map<string, Secret[]>();
  for (const secret of secrets)
    if (secret.entry !== '') entries.set(secret.entry, [...(entries.get(secret.entry) ?? []), secret]);
  return [...entries].flatMap(([entry, all]): Diagnostic[] => {
    if (all.some(({ unsearchable }) => unsearchable === undefined)) return [];
    const open = all.some(({ unsearchable }) => unsearchable === 'also public');
    return [
      {
        rule: 'LEK-03',
        severity: 'warning',
        path: `exempt.${entry}`,
        message: `Nothing of what "${entry}" withholds can be looked for in the finished papers: it is ${open ? 'also read by the public elsewhere' : 'too short to be told from chance'}.`,
        mend: 'Answer this rule in the case, with the reason why the papers give nothing away; or withhold more around it.',
        source: 'house rule',
        why: 'A search that cannot find a thing shows nothing by not finding it.',
      },
    ];
  });
}

function shortened(words: string): string {
  const single = words.replace(/\s+/g, ' ').trim();
  return single.length > 80 ? `${single.slice(0, 79)}…` : single;
}

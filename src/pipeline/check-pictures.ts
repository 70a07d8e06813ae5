import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFault } from '../pictures/picture-fault.ts';
import type { Case } from '../schema/case.ts';
import { loadPicture } from './load-picture.ts';
import { type NamedPicture, picturesOf } from './pictures-of.ts';
import type { Workspace } from './workspace.ts';

/** What keeps a case's pictures off its papers, and what is wrong with the words that stand for them. */
export function checkPictures(input: Case, workspace: Workspace): readonly Diagnostic[] {
  return picturesOf(input).flatMap((named) => [...fileFaults(named, workspace), ...wordFaults(named)]);
}

function fileFaults({ path, file }: NamedPicture, workspace: Workspace): readonly Diagnostic[] {
  const read = loadPicture(file, workspace);
  if (!isFault(read)) return [];
  return [
    {
      rule: 'IMG-01',
      severity: 'error',
      message: `The picture "${file}" cannot be used: ${read.fault}. Papers go without it.`,
      path: `${path}.picture`,
      found: file,
      expected: 'a PNG, JPEG or SVG file inside the workspace',
      mend: read.mend ?? 'Save the picture again as PNG.',
    },
  ];
}

function wordFaults({ path, file, alt, title }: NamedPicture): readonly Diagnostic[] {
  return eachLanguage(alt).flatMap(([at, words]) => {
    const own = eachLanguage(title).map(([, caption]) => caption);
    return alternativeFaults(words, `${path}.alt${at}`, file, own);
  });
}

/** A text's words with what its language adds to its path. */
function eachLanguage(text: unknown): readonly (readonly [string, string])[] {
  if (typeof text === 'string') return [['', text]];
  if (typeof text !== 'object' || text === null) return [];
  return Object.entries(text).flatMap(([language, words]) =>
    typeof words === 'string' ? [[`.${language}`, words] as const] : [],
  );
}

/** Longer than anyone listens to before they can go on. */
const LONGEST = 400;

/** Words that say that there is a picture and not what it shows. */
const EMPTY =
  /^(?:(?:an?|the|y|yr)\s+)?(?:image|picture|photo(?:graph)?|graphic|figure|diagram|chart|map|drawing|logo|alt(?:ernative)? text|todo|tbc|llun|delwedd|ffotograff|diagram|map)(?:\s*\d+)?[.!]?$/i;

/** What is wrong with the words that stand for a picture: they must tell those who cannot see it what it tells the others. */
export function alternativeFaults(
  words: string,
  path: string,
  file: string,
  captions: readonly string[] = [],
): readonly Diagnostic[] {
  const plain = words.trim();
  const name = (file.split(/[\\/]/).at(-1) ?? file).toLowerCase();
  const stem = name.replace(/\.[a-z0-9]+$/, '');
  const fault = (severity: 'error' | 'warning', rule: string, why: string, mend: string): Diagnostic[] => [
    {
      rule,
      severity,
      message: `The alternative text of "${file}" ${why}.`,
      path,
      found: shortened(plain),
      expected: 'what the picture tells, in a sentence or two',
      mend,
      source: 'WCAG 2.2, 1.1.1 (Public Sector Bodies Accessibility Regulations 2018)',
    },
  ];
  const say = 'Say what a reader learns from the picture.';
  const squashed = squash(plain);
  if (/\.(?:png|jpe?g|svg|gif|webp)$/i.test(plain) || squashed === squash(stem) || squashed === squash(name))
    return fault('error', 'IMG-02', 'is the name of a file, which tells nobody what it shows', say);
  if (EMPTY.test(plain))
    return fault('error', 'IMG-02', 'says that there is a picture, and not what it shows', say);
  if (captions.some((caption) => squash(caption) === squashed))
    return fault(
      'warning',
      'IMG-03',
      'says the same as its caption, which is read out twice',
      'Say in it what the caption does not.',
    );
  if (plain.length > LONGEST)
    return fault(
      'warning',
      'IMG-03',
      `has ${plain.length} characters; nobody can stop and go back in one that is longer than ${LONGEST}`,
      'Tell the rest in the text beside the picture.',
    );
  return [];
}

function squash(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

import { redact } from '../../exemption/redact.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/in-language.ts';
import type { DecidedMatter } from '../../templating/minutes-context.ts';
import { countNumberedParagraphs } from '../../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../../tree/exempt-blocks.ts';
import type { DecidedCase } from './decided-case.ts';
import { decidedOutcomes } from './decided-outcomes.ts';

/** A decided case as one audience may read it, with this meeting's decision and no other. */
export function decidedMatter(
  { prepared, key }: DecidedCase,
  audience: Audience,
  language: Language,
): DecidedMatter {
  const tools = { countNumberedParagraphs, replaceExemptBlocks, pointsAreParagraphs: false };
  const readable = redact(prepared.case, prepared.figures, audience, language, tools);
  const data = readable.data as Case;
  const decision = data.decisions?.[key];
  return {
    data: { ...data, decisions: decision ? { [key]: decision } : {} },
    figures: readable.figures,
    outcomes: decidedOutcomes(listOf(data.recommendations), listOf(decision?.outcomes)),
  };
}

/** A list that is withheld as a whole has no entries to print. */
function listOf<Entry>(list: Entry[] | undefined): Entry[] {
  return Array.isArray(list) ? list : [];
}

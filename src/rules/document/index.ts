import type { Rule } from '../rule.ts';
import { delegationsComplete } from './delegations-complete.ts';
import { everyRecommendationDecided } from './every-recommendation-decided.ts';
import { fieldsHoldMarkdown } from './fields-hold-markdown.ts';
import { lawfulSectionsListed } from './lawful-sections-listed.ts';
import { linksLast } from './links-last.ts';
import { listsMatchText } from './lists-match-text.ts';
import { noBlankSection } from './no-blank-section.ts';
import { optionsComplete } from './options-complete.ts';
import { reasonsCoverAll } from './reasons-cover-all.ts';
import { recommendationVerbs } from './recommendation-verbs.ts';
import { requestsActedOn } from './requests-acted-on.ts';
import { risksComplete } from './risks-complete.ts';
import { sameEverywhere } from './same-everywhere.ts';
import { sectionsHaveAPlace } from './sections-have-a-place.ts';

/** Rules of what a paper must hold. */
export const DOCUMENT_RULES: readonly Rule[] = [
  sectionsHaveAPlace,
  fieldsHoldMarkdown,
  lawfulSectionsListed,
  noBlankSection,
  sameEverywhere,
  linksLast,
  listsMatchText,
  recommendationVerbs,
  delegationsComplete,
  reasonsCoverAll,
  optionsComplete,
  risksComplete,
  everyRecommendationDecided,
  requestsActedOn,
];

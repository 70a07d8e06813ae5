import { LETTER } from '../letters.ts';

/** The ways in which a contract can be let that exclude one another. */
export const ROUTES = ['competition', 'negotiated', 'direct_award', 'framework'] as const;
export type Route = (typeof ROUTES)[number];

const WORDS: Readonly<Record<Route, RegExp>> = {
  competition:
    /\b(?:(?:open|competitive|restricted)(?: and competitive)? (?:tender|procurement|process|procedure|competition|flexible procedure)|competitively (?:tendered|procured)|by (?:open )?tender|invit[a-z]+ tenders|through competition)/i,
  negotiated: /\b(?:negotiated (?:procedure|award|contract)|by negotiation)/i,
  direct_award: /\b(?:direct(?:ly)? award|award[a-z]* directly)/i,
  framework: new RegExp(
    `\\b(?:call-off|(?:under|from|through|via|by|on) (?:a|an|the) (?:[${LETTER}]+ ){0,3}framework|government framework)`,
    'i',
  ),
};

/** What is in the words of any route. */
const SPEAKS = /tender|proc|compet|negotiat|award|framework|call-off/i;

/** Words by which a route is past, denied or only thought of. */
const UNREAL =
  /\b(?:not|no|without|rather than|instead of|was|were|had been|has been|have been|previously|originally|last|would|could|might|may|if|either|unless|ran|failed|cancelled)\b/i;

/** The one route that a stretch of text proposes; undefined where it proposes none or several, or speaks of the past. */
export function routeOf(text: string): Route | undefined {
  if (!SPEAKS.test(text)) return undefined;
  const found = ROUTES.filter((route) => {
    const match = WORDS[route].exec(text);
    return match !== null && !UNREAL.test(text.slice(Math.max(0, match.index - 60), match.index));
  });
  return found.length === 1 ? found[0] : undefined;
}

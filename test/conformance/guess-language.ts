/** Words that are frequent in one of the two languages and are none of the other. */
const WELSH = words(
  'yr y yn mae ac ar gyfer gan wedi bydd eu ei sydd hyn hwn hon neu nad oedd fod bod cael fel dros rhwng ' +
    "o’r i’r a’r y’r o'r i'r a'r cyngor gwasanaeth gwasanaethau penderfyniad adroddiad pwyllgor",
);
const ENGLISH = words(
  'the of and to for is be with by that this are was which from it has have not will been were its their or',
);

/** Fewer words of a language than this say nothing. */
const FEWEST = 3;

/** The language that a passage is plainly in; undefined where it is too short, or of neither or both. */
export function guessLanguage(text: string): 'en' | 'cy' | undefined {
  const met = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const welsh = met.filter((word) => WELSH.has(word)).length;
  const english = met.filter((word) => ENGLISH.has(word)).length;
  if (welsh >= FEWEST && welsh > 2 * english) return 'cy';
  if (english >= FEWEST && english > 2 * welsh) return 'en';
  return undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

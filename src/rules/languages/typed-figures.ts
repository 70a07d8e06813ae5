/** A figure typed in a text: what it comes to, by which two languages are compared, and how it is written there. */
export interface TypedFigure {
  readonly value: string;
  readonly written: string;
  readonly offset: number;
}

/** What holds digits and is no figure: values and references of the case, addresses, numbers of lists, ids of blocks. */
const NO_FIGURE =
  /:(?:value|ref)\[[^\]\n]{0,300}\](?:\{[^}\n]{0,300}\})?|\]\([^)\s]{0,2000}\)|<?https?:\/\/[^\s<>)]{1,2000}|^[ \t>]*\d{1,9}[.)](?=[ \t])|:::exempt\{[^}\n]{0,300}\}|\[\^[^\]\n]{0,200}\]/gm;

const NUMBER =
  /(?<![\p{L}\d])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:[ \u00a0]?(billion|biliwn|bn|million|miliwn|mn|m|thousand|mil|k)(?![\p{L}\d]))?/gu;

const SCALES: Readonly<Record<string, number>> = {
  billion: 9,
  biliwn: 9,
  bn: 9,
  million: 6,
  miliwn: 6,
  mn: 6,
  m: 6,
  thousand: 3,
  mil: 3,
  k: 3,
};

/** Months after a day or before a year, Welsh ones mutated too ("o Fawrth"), by the letters that tell them apart. */
const DATED =
  /(?<=\d(?:st|nd|rd|th|af|il|ail|ydd|ed|fed|eg|ain)?[ \u00a0\n](?:of |o )?)(\p{Lu}\p{L}{2,9})(?!\p{L})|(?<!\p{L})(\p{Lu}\p{L}{2,9})(?=[ \u00a0\n]\d{4}(?!\d))/gu;
const MONTHS: readonly RegExp[] = [
  /^(?:january|ionawr)$/,
  /^(?:february|ch?wefror)$/,
  /^(?:march|[mf]awrth)$/,
  /^(?:april|ebrill)$/,
  /^(?:may|[mf]ai)$/,
  /^(?:june|[mf]ehefin)$/,
  /^(?:july|g?orffennaf)$/,
  /^(?:august|awst)$/,
  /^(?:september|[mf]edi)$/,
  /^(?:october|hydref)$/,
  /^(?:november|[td]achwedd)$/,
  /^(?:december|rh?agfyr)$/,
];

/** Every figure typed in a text of either language: numbers as what they come to, and the months of dates. */
export function typedFigures(text: string): readonly TypedFigure[] {
  const bare = text.replace(NO_FIGURE, (found) => ' '.repeat(found.length));
  const numbers = [...bare.matchAll(NUMBER)].map(
    ({ 0: written, 1: whole = '', 2: part = '', 3: scale, index }) => ({
      value: scaled(whole.replaceAll(',', ''), part.slice(1), scale === undefined ? 0 : (SCALES[scale] ?? 0)),
      written,
      offset: index,
    }),
  );
  const months = [...bare.matchAll(DATED)].flatMap(({ 0: written, index }) => {
    const month = MONTHS.findIndex((one) => one.test(written.toLowerCase()));
    return month < 0 ? [] : [{ value: `month ${month + 1}`, written, offset: index }];
  });
  return [...numbers, ...months].toSorted((one, other) => one.offset - other.offset);
}

/** Digits moved by a power of ten: "2", "5" and 6 are 2500000; nothing is rounded. */
function scaled(whole: string, part: string, power: number): string {
  const moved = part.slice(0, power).padEnd(power, '0');
  const left = part.slice(power).replace(/0+$/, '');
  const digits = `${whole}${moved}`.replace(/^0+(?=\d)/, '');
  return left === '' ? digits : `${digits}.${left}`;
}

/** Numbers that the one language may write in words and the other in digits, with the forms that Welsh mutates them to. */
const WORDS: readonly RegExp[] = [
  /\b(?:no|none|nought|zero)\b|\b(?:dim|ddim|sero)\b/iu,
  /\b(?:one|a|an|single|first)\b|\b(?:un|unig|gyntaf|cyntaf)\b/iu,
  /\b(?:two|both|second|twice|pair)\b|\b(?:[dt]d?au|d?dwy|ail|ddau|dwbl)\b/iu,
  /\b(?:three|third)\b|(?<!\p{L})(?:t?h?d?ri|[td]h?air|trydydd|trydedd)(?!\p{L})/iu,
  /\b(?:four|fourth)\b|(?<!\p{L})(?:ph?edwar|bedwar|ph?edair|bedair|p?b?edwerydd|pedwaredd)(?!\p{L})/iu,
  /\b(?:five|fifth)\b|(?<!\p{L})(?:p?h?b?ump?|[pb]h?umed)(?!\p{L})/iu,
  /\b(?:six|sixth)\b|(?<!\p{L})(?:c?g?h?hwech?|chweched)(?!\p{L})/iu,
  /\b(?:seven|seventh)\b|(?<!\p{L})(?:saith|seithfed)(?!\p{L})/iu,
  /\b(?:eight|eighth)\b|(?<!\p{L})(?:wyth|wythfed)(?!\p{L})/iu,
  /\b(?:nine|ninth)\b|(?<!\p{L})(?:naw|nawfed)(?!\p{L})/iu,
  /\b(?:ten|tenth)\b|(?<!\p{L})(?:d?de[gn]g?|degfed)(?!\p{L})/iu,
];

/** Whether a text says a small number in words. */
export function saysInWords(text: string, value: string): boolean {
  return /^(?:\d|10)$/.test(value) && (WORDS[Number(value)]?.test(text) ?? false);
}

import type { FoundAmount } from './said-amount.ts';

const UNITS =
  'nought|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SIZES: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
};
const PHRASE = new RegExp(
  `\\b(?:(?:${UNITS}|${TENS}|hundred|thousand|million|billion|half|quarter|quarters|point|and|an?)\\b[\\s,-]*)+`,
  'gi',
);

const unitNames = UNITS.split('|').map((name, index): [string, number] => [name, Math.max(0, index - 1)]);
const tenNames = TENS.split('|').map((name, index): [string, number] => [name, 20 + 10 * index]);
const SMALL: ReadonlyMap<string, number> = new Map([...unitNames, ...tenNames]);

/** Every sum spelt out in English words from a thousand up: "two and a half million", "two million, five hundred thousand". */
export function speltAmountsIn(text: string): readonly FoundAmount[] {
  return [...text.matchAll(PHRASE)].flatMap((match): FoundAmount[] => {
    const [written] = match;
    const hundredths = sumSpelt(written.toLowerCase().match(/[a-z]+/g) ?? []);
    if (hundredths < 100_000n) return [];
    return [
      {
        written: written.trim(),
        offset: match.index,
        said: { kind: 'number', hundredths, money: true },
        step: 1n,
        digits: String(hundredths).replace(/0+$/, '').length,
        length: String(hundredths).length - 2,
        marked: true,
        grouped: false,
      },
    ];
  });
}

/** The value of number words in hundredths; nought where they name no size from a thousand up. */
function sumSpelt(words: readonly string[]): bigint {
  if (!words.some((word) => word in SIZES)) return 0n;
  let total = 0n;
  let part: Part = { hundredths: 0n, decimals: undefined };
  for (const word of words) {
    const size = SIZES[word];
    if (size === undefined) part = withWord(part, word);
    else {
      total += (part.hundredths === 0n ? 100n : part.hundredths) * size;
      part = { hundredths: 0n, decimals: undefined };
    }
  }
  return total + part.hundredths;
}

/** What stands before a size so far, and how many decimals of it have been said. */
interface Part {
  readonly hundredths: bigint;
  readonly decimals: number | undefined;
}

function withWord(part: Part, word: string): Part {
  const { hundredths, decimals } = part;
  const small = SMALL.get(word);
  if (word === 'hundred') return { ...part, hundredths: (hundredths === 0n ? 100n : hundredths) * 100n };
  if (word === 'point') return { hundredths, decimals: 0 };
  if (word === 'half') return { ...part, hundredths: hundredths + 50n };
  if (word === 'quarter') return { ...part, hundredths: hundredths + 25n };
  if (word === 'quarters') return { ...part, hundredths: hundredths - (hundredths % 1000n) + 75n };
  if (small === undefined) return part;
  if (decimals === undefined) return { ...part, hundredths: hundredths + BigInt(small) * 100n };
  const next = decimals + 1;
  return { hundredths: hundredths + (BigInt(small) * 100n) / 10n ** BigInt(next), decimals: next };
}

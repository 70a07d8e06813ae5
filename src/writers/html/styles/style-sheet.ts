import type { HouseStyle } from '../../../style/house-style.ts';
import { knownTypeface } from '../../../style/typefaces.ts';
import { DEEPEST } from '../numbered.ts';
import { MOST, NARROWEST, STEP } from '../table-width.ts';
import { houseRules } from './house-rules.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { PRINT_RULES } from './print-rules.ts';
import { SCREEN_RULES } from './screen-rules.ts';
import { TABLE_RULES } from './table-rules.ts';
import { TEXT_RULES } from './text-rules.ts';

/**
 * The style sheet of an authority's papers: colours in two themes, sizes, and the rules, which are the same for
 * all. A centred title is a matter of paper: on a screen, which has no middle that all share, it stands at the left.
 */
export function styleSheetOf(style: HouseStyle): string {
  const light = `:root{color-scheme:light dark;${colourVariables(lightPalette(style))};${sizeVariables(style)}}`;
  const dark = `@media screen and (prefers-color-scheme:dark){:root{${colourVariables(darkPalette(style))}}}`;
  const rules = [
    light,
    dark,
    SCREEN_RULES,
    TEXT_RULES,
    ...houseRules(style),
    steps(),
    TABLE_RULES,
    widths(),
    PRINT_RULES,
  ];
  return `\n${rules.map((each) => each.trim()).join('\n')}\n`;
}

function colourVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** A screen asks for more difference between headings than paper does: the least sizes, in body sizes. */
const LEAST_HEADINGS = [1.9, 1.4, 1.18, 1.06] as const;

function sizeVariables({ typeface, sizes }: HouseStyle): string {
  const headings = LEAST_HEADINGS.map((least, i) => {
    const ratio = Math.max(least, (sizes.headings[i] ?? sizes.body) / sizes.body);
    return `--h${i + 1}:${ratio.toFixed(2)}rem`;
  });
  return [`--family:${knownTypeface(typeface.face).families}`, ...headings].join(';');
}

function steps(): string {
  return Array.from({ length: DEEPEST }, (_, i) => {
    const in_ = `calc(var(--hang) + ${i} * var(--label))`;
    return `.in-${i + 1}{margin-left:${in_}}.numbered.in-${i + 1}{margin-left:${i === 0 ? '0' : `calc(${i} * var(--label))`}}`;
  }).join('\n');
}

function widths(): string {
  const rules: string[] = [];
  for (let width = NARROWEST; width <= MOST; width += STEP)
    rules.push(`.least-${width}{min-width:${width}em}`);
  return rules.join('');
}

import type { Authority } from '../../schema/authority.ts';
import type { Language } from '../../schema/in-language.ts';
import type { FigureStyle } from './format-figure.ts';

/** How an authority writes figures in a language, with the product's own ways where its profile says nothing. */
export function figureStyleOf({ style }: Authority, language: Language): FigureStyle {
  return {
    dates: style?.dates ?? '1 April 2024',
    negativeMoney: style?.negative_money ?? 'minus',
    language,
  };
}

import { readFileSync } from 'node:fs';
import { openTypeface } from '../../src/fonts/open-typeface.ts';
import type { FontFiles, Typeface } from '../../src/fonts/typeface.ts';

const file = (path: string): Uint8Array =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
const arimo = (cut: string): Uint8Array => file(`@expo-google-fonts/arimo/${cut}/Arimo_${cut}.ttf`);

/** The bytes of the typeface the product embeds. */
export function arimoFiles(): FontFiles {
  return {
    regular: arimo('400Regular'),
    bold: arimo('700Bold'),
    italic: arimo('400Regular_Italic'),
    boldItalic: arimo('700Bold_Italic'),
    symbols: file('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  };
}

/** Arimo, opened afresh. */
export function testTypeface(): Typeface {
  return openTypeface('arimo', arimoFiles());
}

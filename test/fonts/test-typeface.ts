import { readFileSync } from 'node:fs';
import { openTypeface } from '../../src/fonts/open-typeface.ts';
import type { FontFiles, Typeface } from '../../src/fonts/typeface.ts';

const file = (path: string): Uint8Array =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));

/** The bytes of a typeface that the product embeds. */
export function filesOf(name: string): FontFiles {
  const family = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const cut = (weight: string) => file(`@expo-google-fonts/${name}/${weight}/${family}_${weight}.ttf`);
  return {
    regular: cut('400Regular'),
    bold: cut('700Bold'),
    italic: cut('400Regular_Italic'),
    boldItalic: cut('700Bold_Italic'),
    symbols: file('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  };
}

/** The bytes of the usual one. */
export const arimoFiles = (): FontFiles => filesOf('arimo');

/** Arimo, opened afresh. */
export function testTypeface(): Typeface {
  return openTypeface('arimo', arimoFiles());
}

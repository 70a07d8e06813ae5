import type { HouseStyle } from '../../../style/house-style.ts';

const RULES_HEAD = 'main{border-top:.5rem double var(--accent)}';

const BAND_HEAD = `
main{border-top:0;padding-top:0}
.front{max-width:none}
.front h1,.front .subtitle{max-width:none;margin:0;background:var(--tableHead);color:var(--tableHeadText);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.front h1{padding:1.1rem 1.2rem .3rem}
.front .subtitle{padding:0 1.2rem 1rem}
.front .subtitle,.front h1:not(:has(+.subtitle)){margin-bottom:1.3rem}
.front h1:not(:has(+.subtitle)){padding-bottom:1.1rem}
.front>:not(h1,.subtitle){max-width:46rem}
`;

/** What of the style sheet is this house's own: its title's ground, its details, its headings. */
export function houseRules({ title, headings }: Pick<HouseStyle, 'title' | 'headings'>): string[] {
  return [
    ...(title.capitals ? ['h1,.part{text-transform:uppercase}'] : []),
    ...(title.head === 'rules' ? [RULES_HEAD] : []),
    ...(title.head === 'band' ? [BAND_HEAD] : []),
    ...(title.details === 'lines' ? ['.title-block dt{color:var(--accent)}'] : []),
    ...(headings === 'ruled' ? ['.text h2{border-bottom:1px solid var(--rule);padding-bottom:.2em}'] : []),
  ];
}

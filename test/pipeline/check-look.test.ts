import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { checkLook } from '../../src/pipeline/check-look.ts';
import { readAuthority } from '../../src/pipeline/read-authority.ts';
import { readSource } from '../../src/pipeline/read-source.ts';
import type { Authority } from '../../src/schema/authority.ts';
import { contrast } from '../../src/style/contrast.ts';
import { houseStyleOf } from '../../src/style/house-style-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKSPACE = openWorkspace(ROOT);
const AUTHORITIES = [...WORKSPACE.authorities.keys()];
const CASE = 'data/cases/luton-drug-and-alcohol-services.yaml';

function authorityNamed(name: string): Authority {
  const { value } = readAuthority(name, readSource({ file: 'case.yaml', text: '' }), WORKSPACE);
  if (!value) throw new Error(`no authority ${name}`);
  return value;
}

const LUTON = authorityNamed('luton');
const withStyle = (style: NonNullable<Authority['style']>): Authority => ({
  ...LUTON,
  style: { ...LUTON.style, ...style },
});
const told = (authority: Authority) =>
  checkLook(authority).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('checkLook', () => {
  it.each(AUTHORITIES)('has nothing against %s', (name) => {
    expect(checkLook(authorityNamed(name))).toEqual([]);
  });

  it('has nothing against the look of an authority that says nothing of it', () => {
    const { style: _, ...plain } = LUTON;
    expect(checkLook(plain)).toEqual([]);
  });

  const colours: readonly (readonly [string, Authority['style'], readonly string[]])[] = [
    ['grey text', { colours: { text: '#888888' } }, ['text', 'text', 'text']],
    ['pale headings', { colours: { heading: '#c0c0ff' } }, ['heading']],
    ['a pale accent', { colours: { accent: '#ffd700' } }, ['accent']],
    ['white on yellow', { colours: { table_head: '#ffd700' } }, ['table_head']],
    [
      'black on navy',
      { colours: { table_head: '#000040', table_head_text: '#000000' } },
      ['table_head_text'],
    ],
    ['a dark panel', { colours: { panel: '#404040' } }, ['panel', 'panel']],
  ];
  it.each(colours)('finds %s', (_, style, keys) => {
    const { colours: _own, ...rest } = LUTON.style ?? {};
    const authority = { ...LUTON, style: { ...rest, ...style } };
    expect(told(authority)).toEqual(keys.map((key) => `AUT-10 error style.colours.${key}`));
  });

  it('names a colour that would do', () => {
    const [finding] = checkLook(withStyle({ colours: { ...LUTON.style?.colours, link: '#8ab4f8' } }));
    const [suggested = ''] = /#[0-9a-f]{6}/.exec(finding?.mend ?? '') ?? [];
    expect(contrast(suggested, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('says nothing of colours exactly where every pair that is printed has a contrast of 4.5', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((hex) => `#${hex.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, colour, (text, panel, table_head) => {
        const authority = withStyle({ colours: { text, panel, table_head } });
        const { colours: c } = houseStyleOf(authority, undefined);
        const pairs = [
          [c.text, '#ffffff'],
          [c.text, c.panel],
          [c.text, c.tableBand],
          [c.link, c.panel],
          [c.tableHeadText, c.tableHead],
        ] as const;
        const legible = pairs.every(([ink, ground]) => contrast(ink, ground) >= 4.5);
        expect(checkLook(authority).length === 0).toBe(legible);
      }),
    );
  });

  it.each([
    [{ body: 12, table: 9, note: 9, furniture: 9 }, []],
    [{ body: 10.5 }, ['AUT-11 warning style.sizes.body']],
    [{ note: 8, furniture: 6 }, ['AUT-11 warning style.sizes.note', 'AUT-11 error style.sizes.furniture']],
    [
      { headings: [18, 14, 12, 8] as [number, number, number, number] },
      ['AUT-11 error style.sizes.headings.3'],
    ],
  ])('sizes %j', (sizes, expected) => {
    expect(told(withStyle({ sizes: { ...LUTON.style?.sizes, ...sizes } }))).toEqual(expected);
  });

  it('tells it at the line of the profile', () => {
    const file = WORKSPACE.authorities.get('luton');
    const text = (file?.text ?? '').replace('link: "#1b4f9c"', 'link: "#9fc0f0"');
    const authorities = new Map([...WORKSPACE.authorities, ['luton', { file: file?.file ?? '', text }]]);
    const source = { file: CASE, text: readFileSync(resolve(ROOT, CASE), 'utf8') };
    const { diagnostics } = checkCase(source, { ...WORKSPACE, authorities });
    const [finding] = diagnostics.filter(({ rule }) => rule === 'AUT-10');
    expect(finding?.place?.file).toContain('luton.yaml');
    expect(finding?.place?.line).toBe(text.slice(0, text.indexOf('link:')).split('\n').length);
  });
});

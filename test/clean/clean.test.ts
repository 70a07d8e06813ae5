import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkCase } from '../../src/pipeline/check-case.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import { CLEAN_CASES, CLEAN_WORKSPACE } from './clean-cases.ts';

/** What each case is there to show; all of them together are the kinds of paper that no rule may cry wolf at. */
const KINDS: Readonly<Record<string, string>> = {
  'arrow-valley-shares': 'a service of three councils',
  'ashcombe-vale-playgrounds': 'a committee of a council without an executive',
  'brackenshire-victims': 'a police and crime commissioner',
  'dyffryn-arwel-market-hall': 'a Welsh cabinet, in two languages',
  'harrowmere-permit-parking': 'a decision of one member',
  'harrowmere-river-wall': 'a key decision under special urgency',
  'harrowmere-roof-repairs': 'a decision of an officer',
  'strathcorrin-gritting': 'a Scottish committee',
  'tolverdon-budget': 'a budget over four years, with variances of both signs',
  'westmarch-bridge': 'a capital scheme',
  'westmarch-school-places': 'a consultation on school places',
  'westmarch-stop-smoking': 'a health contract, partly in private',
};
/** Advice is a matter of taste, but a well-written paper draws little of it. */
const MOST_ADVICE = 3;

const said = ({ rule, path, message }: Diagnostic) => `${rule} ${path}: ${message}`;

describe('clean cases', () => {
  it('are of the kinds that they are there for', () => {
    expect([...CLEAN_CASES.keys()].sort()).toEqual(Object.keys(KINDS));
  });

  it.each([...CLEAN_CASES])('%s breaks no rule', (_, file) => {
    const { diagnostics } = checkCase(file, CLEAN_WORKSPACE);
    const grave = diagnostics.filter(({ severity }) => severity !== 'advice');
    expect(grave.map(said)).toEqual([]);
    expect(file.text).not.toMatch(/^answers:/m);
    const advice = diagnostics.filter(({ severity }) => severity === 'advice').map(said);
    expect(advice.length, advice.join('\n')).toBeLessThanOrEqual(MOST_ADVICE);
  });

  it.each([...CLEAN_CASES])('%s becomes papers in both formats', async (_, file) => {
    for (const language of ['en', 'cy'] as const) {
      if (language === 'cy' && !file.text.includes('cy:')) continue;
      for (const audience of ['public', 'restricted'] as const) {
        const options = { formats: ['docx', 'pdf'], audience, language, date: '2026-06-30' } as const;
        const { outputs, diagnostics } = await renderCase(file, CLEAN_WORKSPACE, options);
        const grave = diagnostics.filter(({ severity }) => severity !== 'advice');
        expect(grave.map(said)).toEqual([]);
        expect(outputs.length).toBeGreaterThanOrEqual(2);
        for (const { bytes, pages } of outputs) {
          expect(bytes.length).toBeGreaterThan(1000);
          expect(pages).toBeGreaterThan(0);
        }
      }
    }
  });
});

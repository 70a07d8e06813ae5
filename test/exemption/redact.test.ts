import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import { redact } from '../../src/exemption/redact.ts';
import { isWithheld } from '../../src/exemption/withheld.ts';
import { authorityWith, caseWith } from '../rules/smallest-case.ts';
import { TOOLS } from './markdown-tools.ts';

const entry = (target: string, more: object = {}) => ({
  id: 'prices',
  target,
  paragraphs: [3],
  reason: 'The prices are business affairs of the tenderers.',
  public_interest: 'Early release would weaken the council in negotiation.',
  replacement: { en: 'Exempt: *prices*.', cy: 'Esempt: prisiau.' },
  ...more,
});

function read(
  keys: Readonly<Record<string, unknown>>,
  {
    audience = 'public',
    language = 'en',
    tools = TOOLS,
  }: Partial<{ audience: 'public' | 'restricted'; language: 'en' | 'cy'; tools: typeof TOOLS }> = {},
) {
  const input = caseWith(keys);
  const { figures } = calculate(input, authorityWith());
  const readable = redact(input, figures, audience, language, tools);
  return { ...readable, data: readable.data as Data, input, all: figures };
}

const withheld = (count: number, replacement = 'Exempt: *prices*.') => ({
  id: 'prices',
  paragraphs: [3],
  replacement,
  count,
});

/** The public data, as loosely as a template sees it. */
type Data = ReturnType<typeof JSON.parse>;

const BACKGROUND = [
  { id: 'history', text: 'The service began in 2020.' },
  { id: 'bids', text: 'Three bids came in.\n\nThe lowest was best.\n\n- a list' },
];

describe('what the public reads', () => {
  it('has a placeholder for a block, which keeps its id and its paragraph numbers', () => {
    const { data } = read({ background: BACKGROUND, exempt: [entry('background.bids')] });
    expect(data.background).toEqual([BACKGROUND[0], { id: 'bids', withheld: withheld(2) }]);
  });

  it('has a placeholder for one field', () => {
    const { data } = read({ background: BACKGROUND, exempt: [entry('bids.text')] });
    expect(data.background[1]).toEqual({ id: 'bids', text: { withheld: withheld(2) } });
  });

  it('has a placeholder for a whole section, with the numbers of all its paragraphs', () => {
    const { data } = read({ background: BACKGROUND, exempt: [entry('background')] });
    expect(data.background).toEqual({ withheld: withheld(3) });
  });

  it('is told in its own language', () => {
    const { data } = read({ background: BACKGROUND, exempt: [entry('bids')] }, { language: 'cy' });
    expect(data.background[1].withheld.replacement).toBe('Esempt: prisiau.');
  });

  it('keeps a withheld table row in its group, and withholds its figures and the totals', () => {
    const { data, figures } = read({
      tables: [
        {
          id: 'costs',
          caption: 'Costs',
          unit: 'pounds',
          basis: 'total',
          columns: [
            { id: 'name', heading: 'Name', kind: 'text' },
            { id: 'cost', heading: 'Cost', kind: 'money' },
          ],
          groups: [{ id: 'one', heading: 'One' }],
          rows: [
            { id: 'a', group: 'one', cells: { name: 'Adult', cost: 1234567 } },
            { id: 'b', group: 'one', cells: { name: 'Family', cost: 20 } },
          ],
          totals: [
            {
              id: 'all',
              label: 'All',
              of: 'all',
              kind: 'total',
              method: 'sum_of_rows',
              stated: { cost: 1234587 },
            },
          ],
        },
      ],
      exempt: [entry('tables.costs.rows.a')],
    });
    expect(data.tables[0].rows[0]).toEqual({ id: 'a', group: 'one', withheld: withheld(0) });
    expect(data.tables[0].totals[0]).not.toHaveProperty('stated');
    expect(figures.get('tables.costs.a.cost')).toEqual({
      path: 'tables.costs.a.cost',
      withheld: withheld(0),
    });
    expect(isWithheld(figures.get('tables.costs.all.cost'))).toBe(true);
    expect(isWithheld(figures.get('tables.costs.b.cost'))).toBe(false);
  });

  it('does not publish a total that would give a row away, whatever the case asks', () => {
    const rows = ['a', 'b', 'c'].map((id, index) => ({ id, cells: { cost: index + 10 } }));
    const table = {
      id: 't',
      caption: 'T',
      unit: 'pounds',
      basis: 'total',
      columns: [{ id: 'cost', heading: 'Cost', kind: 'money' }],
      rows,
      totals: [{ id: 'all', label: 'All', of: 'all', kind: 'total', method: 'sum_of_rows' }],
    };
    const one = read({ tables: [table], exempt: [entry('t.a', { publish_totals: true })] });
    expect(isWithheld(one.figures.get('tables.t.all.cost'))).toBe(true);
    const two = read({
      tables: [table],
      exempt: [entry('t.a', { publish_totals: true }), entry('t.b', { id: 'more', publish_totals: true })],
    });
    expect(isWithheld(two.figures.get('tables.t.all.cost'))).toBe(false);
  });

  it('loses with a contract its rows, with a table its place, with a recommendation its final wording', () => {
    const { data } = read({
      contracts: [{ id: 'adult', name: 'Adult service', provider: 'Secret Ltd', annual_value: 100 }],
      tables: [
        {
          id: 'costs',
          caption: 'Costs',
          unit: 'pounds',
          basis: 'total',
          columns: [{ id: 'value', heading: 'Value', kind: 'money' }],
          rows: [{ id: 'a', contract: 'adult' }],
        },
        {
          id: 'other',
          caption: 'Other',
          unit: 'pounds',
          basis: 'total',
          columns: [{ id: 'value', heading: 'V', kind: 'money' }],
          rows: [],
        },
      ],
      background: [{ id: 'place', table: 'other' }],
      recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
      decisions: {
        cabinet: {
          taken_on: '2024-05-14',
          outcomes: [{ recommendation: 'award', outcome: 'amended', object: 'the award to Secret Ltd' }],
          reasons: { none: 'None.' },
          alternatives_rejected: { none: 'None.' },
          interests: { none: 'None.' },
        },
      },
      exempt: [
        entry('contracts.adult'),
        entry('tables.other', { id: 'table' }),
        entry('recommendations.award', { id: 'rec' }),
      ],
    });
    expect(data.contracts[0]).toEqual({ id: 'adult', withheld: withheld(0) });
    expect(data.tables[0].rows[0]).toEqual({ id: 'a', withheld: withheld(0) });
    expect(data.background[0].withheld.id).toBe('table');
    expect(data.decisions.cabinet.outcomes[0]).toEqual({
      recommendation: 'award',
      withheld: { ...withheld(1), id: 'rec', count: 0 },
    });
    expect(JSON.stringify(data, plain)).not.toContain('Secret');
  });

  it('has the public words in place of an exempt block, in as many paragraphs', () => {
    const text = 'Before.\n\n:::exempt{#bids}\nOne secret.\n\nTwo secrets.\n:::\n\nAfter.';
    const { data } = read({ background: [{ id: 'x', text }], exempt: [entry('bids')] });
    const words = 'Exempt\\: \\*prices\\*\\.';
    expect(data.background[0].text.split(/\n\s*\n/).map((part: string) => part.trim())).toEqual([
      'Before.',
      words,
      words,
      'After.',
    ]);
  });

  it('has a quotation in place of an exempt block that takes no number', () => {
    const text = 'Before.\n\n:::exempt{#bids}\n- one secret\n:::';
    const { data } = read({ background: [{ id: 'x', text }], exempt: [entry('bids')] });
    expect(data.background[0].text).toContain('> Exempt\\:');
    expect(TOOLS.countNumberedParagraphs(data.background[0].text)).toBe(1);
  });

  it('never has an exempt block that no entry answers for', () => {
    const { data } = read({ background: [{ id: 'x', text: 'A.\n\n:::exempt{#bids}\nOne secret.\n:::' }] });
    expect(data.background[0].text).not.toContain('secret');
  });

  it('loses everything that an ambiguous target could mean', () => {
    const { data } = read({ background: BACKGROUND, exempt: [entry('text')] });
    expect(data.background.map(({ text }: { text: unknown }) => isWithheld(text))).toEqual([true, true]);
  });

  it('is told which targets name nothing, so that nobody publishes', () => {
    expect(read({ background: BACKGROUND, exempt: [entry('background.bid')] }).unresolved).toEqual([
      'prices',
    ]);
    expect(read({ background: BACKGROUND, exempt: [entry('background.bids')] }).unresolved).toEqual([]);
  });

  it('keeps of the exempt list what the law has published, and nothing that is about the case only', () => {
    const { data } = read({
      background: BACKGROUND,
      exempt: [entry('background.bids')],
      answers: [
        { rule: 'EXE-01', reason: 'Because of the bids.', office: 'Monitoring Officer', date: '2024-05-01' },
      ],
      clearances: [
        { id: 'legal', section: 'background', office: 'Legal', date: '2024-05-01', hash: 'a'.repeat(64) },
      ],
      added: [
        { id: 'one', target: 'background.bids', note: 'Bids were added.' },
        { id: 'two', target: 'background.history', note: 'History was added.' },
      ],
    });
    const { target: _, ...open } = entry('background.bids');
    expect(data.exempt).toEqual([{ ...open, class: 'exempt' }]);
    expect(data).not.toHaveProperty('answers');
    expect(data.clearances[0]).not.toHaveProperty('hash');
    expect(data.added.map(({ id }: { id: string }) => id)).toEqual(['two']);
  });

  it('counts points as paragraphs only where the house numbers them so', () => {
    const points = ['one', 'two'].map((id) => ({ id, text: `Point ${id}.` }));
    const keys = {
      options: [{ id: 'align', title: 'Align', description: 'A description.', advantages: points }],
      exempt: [entry('options.align')],
    };
    expect(read(keys).data.options[0].withheld.count).toBe(1);
    const body = { ...TOOLS, pointsAreParagraphs: true };
    expect(read(keys, { tools: body }).data.options[0].withheld.count).toBe(3);
  });

  it('is the whole case where nothing is exempt', () => {
    const { data, input, figures, all } = read({ background: BACKGROUND });
    expect(data).toEqual(input);
    expect(figures).toEqual(all);
  });
});

describe('what the restricted audience reads', () => {
  it('is everything, with exempt blocks opened', () => {
    const text = 'Before.\n\n:::exempt{#bids}\nOne secret.\n:::\n\nAfter.';
    const { data, figures, all } = read(
      {
        background: [{ id: 'x', text }, BACKGROUND[1]],
        exempt: [entry('bids', { target: 'background.bids' })],
      },
      { audience: 'restricted' },
    );
    expect(data.background[0].text).toContain('One secret.');
    expect(data.background[0].text).not.toContain(':::');
    expect(data.background[1]).toEqual(BACKGROUND[1]);
    expect(figures).toBe(all);
  });
});

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

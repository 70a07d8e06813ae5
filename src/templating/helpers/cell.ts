import { escapeMarkdown } from '../escape-markdown.ts';
import { Markdown } from '../markdown.ts';
import { readField } from '../read-field.ts';
import { TemplateFault } from '../template-fault.ts';
import type { CellView } from '../view/table-view.ts';
import type { Helper } from './helper.ts';
import { tickBox } from './tick.ts';

/** `{{cell this}}`: what stands in one cell of a table or of a title block; with `row="total"` first in such a row. */
export const cell: Helper = ([given], { paper, hash }) => {
  if (!isCell(given)) throw new TemplateFault('gives the helper "cell" something that is not a cell');
  const row = typeof hash.row === 'string' && hash.row !== '' ? `:row[${hash.row}] ` : '';
  switch (given.kind) {
    case 'left':
      return new Markdown(':left');
    case 'up':
      return new Markdown(':up');
    case 'lines':
      return new Markdown(row + lines(given.lines));
    case 'ticks': {
      const boxes = given.choices.map(({ label, on }) => tickBox(label, on)).join(' ');
      return new Markdown([boxes, ...given.lines.map(escapeMarkdown)].join(' :br '));
    }
    case 'field': {
      const found = readField(given.path, paper);
      if (found?.kind === 'withheld') return new Markdown(row + escapeMarkdown(found.replacement));
      return new Markdown(`${row}:cell[${given.path}]`);
    }
  }
};

function lines(all: readonly string[]): string {
  return all.map(escapeMarkdown).join(' :br ');
}

function isCell(value: unknown): value is CellView {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

import { isWithheld, type Withheld } from '../exemption/withheld.ts';
import { inLanguage, type Language, type Text } from '../schema/in-language.ts';
import { markdownInOtherLanguage } from '../style/other-language.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { TemplateContext } from './paper-context.ts';
import { substituteValues } from './substitute-values.ts';
import { isBilingual, languageOf } from './text-language.ts';

/** One Markdown field ready to print, or what stands for it where it is withheld. */
export type Field =
  | {
      readonly kind: 'markdown';
      readonly path: string;
      readonly markdown: string;
      readonly language: Language;
    }
  | {
      readonly kind: 'withheld';
      readonly path: string;
      readonly replacement: string;
      readonly count: number;
      readonly figures?: number;
    };

/** The Markdown field at a path, its values filled in; undefined where the path leads to no text. */
export function readField(path: string, paper: TemplateContext): Field | undefined {
  let value: unknown = paper.case;
  const passed: string[] = [];
  for (const step of path.split('.')) {
    value = Array.isArray(value) ? value.find((entry) => idOf(entry) === step) : propertyOf(value, step);
    passed.push(step);
    if (isWithheld(value)) return withheldField(passed.join('.'), value);
  }
  return isText(value) ? fieldOf(path, value, paper) : undefined;
}

/**
 * A field made of a text that stands at `path` in the case, or of several that are printed as one. Its figures are in the
 * language of its words: that of the text, unless `language` says otherwise of words that a view has made.
 */
export function fieldOf(
  path: string,
  text: Text,
  paper: TemplateContext,
  language: Language = languageOf(text, paper.language),
): Field {
  const markdown = substituteValues(inLanguage(text, paper.language), path, { ...paper, language });
  return { kind: 'markdown', path, markdown, language };
}

/** A field's Markdown as part of a paragraph or a cell of the paper's own, marked where it is in the other language. */
export function spokenMarkdown(field: Field, { language }: TemplateContext): string {
  if (field.kind === 'withheld') return escapeMarkdown(field.replacement);
  return field.language === language ? field.markdown : markdownInOtherLanguage(field.markdown);
}

/** What stands for a withheld field, entry or section. */
export function withheldField(path: string, { withheld }: Withheld): Field {
  const { replacement, count, figures } = withheld;
  return { kind: 'withheld', path, replacement, count, ...(figures === undefined ? {} : { figures }) };
}

/** Whether a value is a text in one language or two. */
export function isText(value: unknown): value is Text {
  return typeof value === 'string' || isBilingual(value);
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function idOf(entry: unknown): unknown {
  return propertyOf(entry, 'id');
}

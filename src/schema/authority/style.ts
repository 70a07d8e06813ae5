import { z } from 'zod';
import { entity } from '../entity.ts';
import { line, text } from '../scalars.ts';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, { error: 'must be a colour written #rrggbb' });

/** A number that may have decimals, which the YAML reader hands on as typed. */
const measure = (least: number, most: number) =>
  z
    .union([z.number(), z.string().regex(/^\d+(?:\.\d+)?$/)], {
      error: `must be a number from ${least} to ${most}`,
    })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `must be from ${least} to ${most}` });

/** A size that can be read, and of which a page holds some lines. */
const typeSize = measure(5, 60);
/** Opposite margins together leave most of a page. */
const margin = measure(0, 180);
/** The look: every value may be left out for the product's own. Lengths in points. */
export const style = entity({
  typeface: z
    .enum(['arimo', 'tinos', 'carlito'])
    .optional()
    .describe('arimo prints as Arial, tinos as Times New Roman, carlito as Calibri.'),
  sizes: entity({
    body: typeSize,
    table: typeSize,
    note: typeSize,
    furniture: typeSize,
    table_least: typeSize.describe('The smallest type of a table whose words would not fit otherwise.'),
    headings: z.tuple([typeSize, typeSize, typeSize, typeSize]),
  })
    .partial()
    .optional(),
  wide_tables: z
    .enum(['turn', 'fit'])
    .optional()
    .describe(
      '"turn": a table whose words do not fit an upright page has its page turned; "fit": its type is made smaller first.',
    ),
  line_height: measure(1, 2).optional(),
  colours: entity({
    text: colour,
    heading: colour,
    accent: colour,
    rule: colour,
    link: colour,
    table_head: colour,
    table_head_text: colour,
    table_band: colour,
    panel: colour,
  })
    .partial()
    .optional(),
  margins: entity({ top: margin, right: margin, bottom: margin, left: margin }).partial().optional(),
  title: entity({
    align: z.enum(['left', 'centre']).describe('Where the organisation, the title and the parts stand.'),
    capitals: z.boolean().describe('Whether the title and the parts are printed in capitals.'),
    head: z
      .enum(['plain', 'rules', 'band'])
      .describe('What sets the title off: white space, a double rule over it, or a band of table_head.'),
    details: z
      .enum(['table', 'lines'])
      .describe('How the details beneath it are drawn: terms on a tint, or lines alone.'),
  })
    .partial()
    .optional(),
  headings: z.enum(['plain', 'ruled']).optional().describe('Whether a rule stands under section headings.'),
  furniture: entity({ rules: z.boolean().describe('Whether rules part header and footer from the text.') })
    .partial()
    .optional(),
  hang: measure(0, 150).optional().describe('How far numbers hang off their text.'),
  logo: entity({
    file: line.describe('PNG, JPEG or SVG, by its path in the workspace.'),
    alt: text
      .optional()
      .describe('What it shows, for those who cannot see it; without it the logo is decoration.'),
    width: measure(10, 450).optional().describe('Without it, as wide as its height makes it.'),
    height: measure(10, 300).optional().describe('Without it, as high as its width makes it.'),
    place: z
      .enum(['left', 'centre', 'right'])
      .optional()
      .describe('"right": beside the name of the organisation; without it, so, or centred where titles are.'),
  }).optional(),
  dates: z.enum(['1 April 2024', '1st April 2024']).optional().describe('How a date is printed, by example.'),
  negative_money: z.enum(['minus', 'brackets']).optional(),
});

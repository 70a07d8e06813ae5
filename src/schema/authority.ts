import { z } from 'zod';
import { count, money } from './amounts.ts';
import { style } from './authority/style.ts';
import { documentKind } from './case.ts';
import { entity } from './entity.ts';
import { date, id, line, richText, text, time } from './scalars.ts';

const marker = z.enum(['1.', '1)', '(1)', 'a.', '(a)', 'a)', '(i)', 'i)', 'A.', '(A)', '•', '–', 'body']);

/** How things are numbered. `body` as a marker numbers the items as paragraphs of the body. */
const numbering = entity({
  scheme: z
    .enum(['continuous', 'decimal', 'lettered', 'headings', 'none'])
    .describe(
      'What the body numbers: paragraphs in one run, sections and paragraphs, headings only, or nothing.',
    ),
  recommendations: z
    .array(marker)
    .min(1)
    .optional()
    .describe('Markers of recommendations, outermost level first.'),
  resolutions: z.array(marker).min(1).optional(),
  scrutiny: z.array(marker).min(1).optional(),
  points: z.array(marker).min(1).optional().describe('Advantages, disadvantages and next steps.'),
  lists: z.array(marker).min(1).optional().describe('Ordered lists in prose.'),
});

const titleField = z.enum([
  'authority',
  'body',
  'date',
  'title',
  'reference',
  'report_of',
  'authors',
  'lead_members',
  'lead_member_by_authority',
  'lead_officer',
  'wards',
  'key_decision',
  'call_in',
  'equality_duty',
  'exempt_information',
  'exempt_paragraphs',
  'submitted_on',
  'force_business',
  'status',
  'decision_maker',
]);

/** One section of a document: which part of the case it prints, under what heading, with what beneath it. */
interface SectionShape {
  section: string;
  heading?: z.infer<typeof text> | undefined;
  numbered?: boolean | undefined;
  required?: boolean | undefined;
  page_break?: boolean | undefined;
  sections?: SectionShape[] | undefined;
}
const section: z.ZodType<SectionShape> = z.lazy(() =>
  entity({
    section: z
      .string()
      .regex(/^[a-z][a-z-]*(?::[a-z0-9-]+)?$/, {
        error: 'must be the name of a section, such as purpose or implication:legal',
      })
      .describe('Name of the section template, such as purpose, recommendations, implication:legal.'),
    heading: text.optional().describe('Heading printed; without it the section has none.'),
    numbered: z.boolean().optional().describe('False where neither heading nor paragraphs take numbers.'),
    required: z
      .boolean()
      .optional()
      .describe('True where the section is printed with "None." even if the case says nothing.'),
    page_break: z.boolean().optional(),
    sections: z.array(section).optional(),
  }),
);

const documentDefinition = entity({
  name: text.describe('What the document is called: "Report to Cabinet".'),
  template: line.optional().describe("A template of the authority's own; without it, the one of that kind."),
  contents: z.boolean().optional().describe('Whether a contents list follows the title block.'),
  title_block: z.array(entity({ field: titleField, label: text.optional() })).optional(),
  header: entity({ left: line.optional(), right: line.optional() }).optional(),
  numbering: numbering.optional().describe("Replaces the authority's numbering for this kind."),
  recommendations_lead_in: richText.optional(),
  resolutions_lead_in: richText.optional(),
  resolution_style: z.enum(['third_person', 'passive', 'base', 'first_person']).optional(),
  signature: z.boolean().optional(),
  sections: z.array(section).optional(),
});
export type DocumentDefinition = z.infer<typeof documentDefinition>;

/** An authority: its constitution as far as papers need it, and its house style. */
export const authoritySchema = entity({
  id,
  name: text,
  short_name: text,
  type: z.enum(['council', 'joint_committee', 'commissioner']),
  nation: z.enum(['england', 'wales', 'scotland', 'northern_ireland']),
  calendar: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
  executive: z.enum(['leader_cabinet', 'mayor', 'committee', 'none']),
  address: z.array(line).optional(),
  website: z.string().optional(),
  constituents: z
    .array(
      entity({
        id,
        name: text,
        short_name: text,
        thresholds: entity({
          revenue: money.optional(),
          capital: money.optional(),
          savings: money.optional(),
          wards: count.optional(),
        }).optional(),
        call_in: entity({
          days: count,
          deadline_time: time.optional(),
        }).optional(),
      }),
    )
    .optional()
    .describe('The authorities of a joint committee.'),
  bodies: z
    .array(
      entity({
        id,
        name: text.describe('As on an agenda: "Cabinet".'),
        reference: text.describe('As in a sentence: "the Cabinet".'),
        kind: z.enum(['executive', 'joint_committee', 'council', 'committee', 'scrutiny', 'individual']),
        resolves: z.boolean().describe('False where the body can only recommend.'),
      }),
    )
    .min(1),
  thresholds: entity({
    revenue: money.optional(),
    capital: money.optional(),
    savings: money.optional(),
    wards: count.optional(),
  })
    .optional()
    .describe('Key-decision thresholds of the constitution.'),
  call_in: entity({
    applies: z.boolean(),
    days: count.optional().describe('Days after publication; without it, five.'),
    unit: z.enum(['working', 'calendar']).optional(),
    deadline_time: time.optional().describe('Clock time on the last day; without it, the end of that day.'),
    waiver_office: line.optional(),
    kinds: z
      .array(
        z.enum([
          'cabinet',
          'executive_committee',
          'joint_committee',
          'individual_member',
          'officer_executive',
        ]),
      )
      .optional()
      .describe('Which executive decisions can be called in; without it, all.'),
  }).optional(),
  clear_days: entity({
    agenda: z.enum(['working', 'calendar']),
    notice: z.enum(['working', 'calendar']),
  }).optional(),
  closed_days: z
    .array(date)
    .optional()
    .describe('Days that the constitution does not count as working days, beside bank holidays.'),
  publish_decisions_within: count
    .optional()
    .describe('Working days in which a decision is to be published; without it, two.'),
  material_spending: money
    .optional()
    .describe(
      'From what sum a contract or spending materially affects the finances: SI 2014/2095 reg 7(2)(b)(iii).',
    ),
  offices: z
    .array(
      entity({
        id,
        title: line,
        role: z.enum(['head_of_paid_service', 'section_151', 'monitoring_officer', 'other']).optional(),
        aliases: z.array(line).optional().describe('Other titles by which papers may name it.'),
        from: date.optional(),
        to: date.optional(),
      }),
    )
    .optional()
    .describe('The posts of the authority, by which offices named in papers are checked.'),
  names: z
    .array(entity({ id, name: line, aliases: z.array(line).optional() }))
    .optional()
    .describe('Bodies, partners, services and grants by their right names.'),
  joint: entity({
    power: text.describe('The power under which the joint committee was set up.'),
    host: id.optional().describe('The constituent that hosts.'),
    accountable_body: id.optional(),
    function: text.optional().describe('The functions delegated to it.'),
    terms_of_reference: text.optional(),
    all_executive: z.boolean().optional().describe('Whether every member is a member of an executive.'),
  })
    .optional()
    .describe('The constitution of a joint committee.'),
  rules: z
    .record(
      z.string().regex(/^[A-Z]{3}-\d{2}$/, { error: 'must be a rule id such as LNT-13' }),
      z.enum(['error', 'warning', 'advice', 'off']),
    )
    .optional()
    .describe('How grave this authority takes a rule to be; an error of law or arithmetic stays one.'),
  style: style.optional(),
  numbering,
  recommendations_lead_in: richText,
  resolutions_lead_in: richText,
  resolution_style: z.enum(['third_person', 'passive', 'base', 'first_person']),
  documents: z.partialRecord(documentKind, documentDefinition),
  languages: z
    .array(z.enum(['en', 'cy']))
    .min(1)
    .max(2)
    .optional()
    .describe(
      'Languages its papers come out in unless asked for otherwise: [en], [cy], or [cy, en] for a parallel pair, in which a text in one language only is an error. Without it, English.',
    ),
  words: z
    .record(z.string(), text)
    .optional()
    .describe('Standard words this authority says its own way, by their key.'),
});
export type Authority = z.infer<typeof authoritySchema>;

import type { Block, Paragraph } from '../../src/tree/nodes.ts';
import { type Names, risksTable } from './sample-tables.ts';
import {
  bullets,
  emphasis,
  heading,
  label,
  link,
  note,
  numbered,
  paragraph,
  quotation,
  reference,
  text,
} from './tree-builder.ts';

const implicationTexts: readonly (readonly [string, readonly string[]])[] = [
  [
    'Resources and financial',
    [
      'The cost of the preferred option falls within the public health grant of both councils and within the grants shown above. No call is made on general reserves.',
      'If a grant is cut, the posts it pays for end with it. The contracts allow the councils to reduce volumes on three months of notice, and the providers have confirmed that they understand this.',
    ],
  ],
  [
    'Legal and governance',
    [
      'The services are health care services, and so fall under the provider selection regime. The extension of the agreements is provided for in their terms; the short award follows the most suitable provider process, with the notices and the standstill period that the regulations require.',
      'Each council has delegated the function to this committee, and the decision may be called in by either of them in accordance with its own constitution.',
    ],
  ],
  [
    'Relevant policies and plans',
    [
      'The proposals serve the health and wellbeing strategies of both areas and the shared plan of the partnership, above all its aim that nobody should have to look for help twice.',
    ],
  ],
  [
    'Consultation',
    [
      'Current and former users of the services, their families, staff, general practitioners and pharmacists were asked for their views over eight weeks. Two hundred and fourteen answers were received, and five meetings were held, two of them in the evening.',
    ],
  ],
  [
    'Equality',
    [
      'An assessment of the effect on equality has been made. Older drinkers, women with young children and people whose first language is not English are less likely to come forward now, and the new model is meant to reach them. The assessment will be reviewed when the specification is drafted.',
    ],
  ],
  [
    'Climate and environment',
    [
      'Travel by staff makes up most of the emissions. The extension adds nothing to them, and the specification will ask bidders for a plan to reduce them.',
    ],
  ],
  [
    'Crime and disorder',
    [
      'Treatment reduces offending. The police, the probation service and the youth justice service support the preferred option, and they will help to design the pathway from custody.',
    ],
  ],
];

export function options(names: Names): Block[] {
  return [
    heading(2, 'Options considered', { id: names.id('options'), number: label('4.') }),
    numbered(
      '4.1',
      'Option 1 is to buy most of the services again now, so that new agreements begin as the present ones end.',
    ),
    paragraph('Advantages', { role: 'label', indent: 1, keepWithNext: true }),
    bullets(
      1,
      'The market would be tested at once.',
      'Providers who did not win last time would have an early chance to compete.',
    ),
    paragraph('Disadvantages', { role: 'label', indent: 1, keepWithNext: true }),
    bullets(
      1,
      'The residential framework could not be included, so the services would stay apart for another two years.',
      'The assessment of need would have little time to shape the specification, and people who use the services would have less say in it.',
      'Two procurements within three years would cost more in staff time than one, for the councils and for bidders alike.',
    ),
    numbered('4.2', 'Option 2 is to extend or renew for two years, so that every agreement ends together.'),
    paragraph('Advantages', { role: 'label', indent: 1, keepWithNext: true }),
    bullets(
      1,
      'One model of care can be designed, with one front door and one record for each person.',
      'The grants will by then be settled, or known to be ending, and the size of the service can be set accordingly.',
    ),
    paragraph('Disadvantages', { role: 'label', indent: 1, keepWithNext: true }),
    bullets(
      1,
      'The market is tested two years later than it could be.',
      'One short agreement must be awarded without competition, for which notices are required.',
    ),
    numbered(
      '4.3',
      'Officers prefer option 2. It costs no more in either year, it puts the design of the service before the procurement of it, and it was favoured by nearly all who answered the consultation.',
      { id: names.id('p-4-3') },
    ),
    numbered(
      '4.4',
      'Doing nothing was not pursued, since the councils would have no lawful agreement for treatment after March 2026.',
    ),
  ];
}

export function implications(names: Names): Block[] {
  const blocks: Block[] = [heading(2, 'Implications', { id: names.id('implications'), number: label('5.') })];
  implicationTexts.forEach(([title, texts], section) => {
    blocks.push(
      heading(3, title, {
        id: names.id(`implication-${section + 1}`),
        number: label(`5.${section + 1}`, 'body', 1),
      }),
    );
    texts.forEach((words, i) => {
      blocks.push(numbered(`5.${section + 1}.${i + 1}`, words));
    });
  });
  blocks.push(
    heading(3, 'Risks', { number: label('5.8', 'body', 1), id: names.id('risks') }),
    numbered('5.8.1', 'The chief risks, and what is left of them once they are managed, are these.'),
    risksTable(names),
  );
  return blocks;
}

export function closing(names: Names): Block[] {
  const withheld: Paragraph = numbered(
    '6.3',
    'This paragraph is withheld from publication under paragraph 3 of Part 1 of Schedule 12A.',
    { role: 'withheld' },
  );
  const welsh: Paragraph = numbered(
    '6.4',
    'Mae crynodeb o’r adroddiad hwn ar gael yn Gymraeg: ŵy, tŷ, dŵr.',
    {
      origin: { path: 'summary.cy', language: 'cy', audience: 'public' },
    },
  );
  return [
    heading(2, 'Background papers', { id: names.id('papers'), number: label('6.') }),
    numbered('6.1', 'Assessment of need for drug and alcohol services, spring 2025.'),
    numbered('6.2', 'Minutes of the partnership, meetings of June, September and December 2025.'),
    withheld,
    welsh,
    {
      type: 'signatureBlock',
      id: names.id('signature'),
      rows: [
        { term: 'Signed', detail: '' },
        { term: 'Office', detail: 'Chair of the joint committee' },
        { term: 'Date', detail: '' },
      ],
    },
  ];
}

export function localPicture(names: Names): Block[] {
  return [
    numbered('3.1.1', [
      text('The government published its strategy in late 2021'),
      note(names.note(1)),
      text(
        ' and asked every area to form a partnership of the police, the health service, probation, housing and the councils. The partnership here first met a year later and is chaired in turn by the two Directors.',
      ),
    ]),
    numbered(
      '3.1.2',
      'An assessment of need was finished in the spring. It drew on treatment records, hospital admissions, ambulance call-outs, surveys of residents and the views of more than two hundred people who have used the services or cared for somebody who has.',
    ),
    numbered('3.1.3', 'The assessment found that:', { keepWithNext: true }),
    bullets(
      1,
      'about half of adults who would gain from help with alcohol are not receiving it, and the gap is widest among people over fifty-five who drink at home;',
      'people leaving prison too often wait longer than three weeks for a first appointment, although those who are met at the gate are twice as likely to stay in treatment;',
      [
        text('deaths linked to drugs rose in each of the last four years, as they did in '),
        emphasis('most of England'),
        text('; and'),
      ],
      'families speak of having to tell their story again each time a different provider takes over.',
    ),
    numbered('3.1.4', 'One person put the last point in these words to the researchers:', {
      keepWithNext: true,
    }),
    quotation(
      1,
      paragraph(
        'I counted nine workers in two years. All of them were kind. None of them had read what I told the one before, so every time I began from the beginning, and every time I nearly did not go back.',
      ),
    ),
    numbered(
      '3.1.5',
      'Performance is reported to both councils every quarter. Completion of treatment without return within six months stands slightly above the average of similar areas for opiates and below it for alcohol, and the pattern has been steady.',
    ),
    numbered('3.1.6', [
      text('Further reading for members is kept by the national office at '),
      link(
        'https://www.gov.uk/government/organisations/office-for-health-improvement-and-disparities',
        'https://www.gov.uk/government/organisations/office-for-health-improvement-and-disparities',
      ),
      text(', and the evidence review is summarised in the papers listed in '),
      reference(names.id('papers'), 'section 6'),
      text('.'),
    ]),
  ];
}

import type { HouseStyle, Logo, NumberingLevel } from '../../src/style/house-style.ts';

const level = (format: NumberingLevel['format'], pattern: string): NumberingLevel => ({ format, pattern });
const points = [level('lower-letter', '(%1)'), level('lower-roman', '(%2)'), level('upper-letter', '(%3)')];
const bullets = [level('bullet', '•'), level('bullet', '–'), level('bullet', '•')];

/** A4, Arimo 12 point, decimal numbering: a plain house style for tests of the layout and of the writers. */
export const sampleStyle: HouseStyle = {
  page: { width: 595.28, height: 841.89, margins: { top: 72, right: 68, bottom: 72, left: 68 } },
  typeface: { face: 'arimo', word: 'Arial' },
  sizes: { body: 12, table: 10, note: 9.5, furniture: 9, headings: [20, 15, 13, 12] },
  wideTables: { rule: 'turn', smallest: 8 },
  lineHeight: 1.3,
  colours: {
    text: '#1a1a1a',
    heading: '#0b3c5d',
    accent: '#0b3c5d',
    rule: '#b8c4cc',
    link: '#0b4f9e',
    tableHead: '#0b3c5d',
    tableHeadText: '#ffffff',
    tableBand: '#eef3f7',
    panel: '#f1f6fa',
  },
  title: { align: 'left', capitals: false, head: 'plain', details: 'table' },
  headings: 'plain',
  furniture: { rules: true },
  numbering: {
    scheme: 'decimal',
    lists: {
      body: [level('decimal', '%1.'), level('decimal', '%1.%2'), level('decimal', '%1.%2.%3')],
      recommendations: points,
      resolutions: [level('decimal', '%1)'), ...points],
      scrutiny: [level('decimal', '%1)'), ...points],
      points,
      list: [level('decimal', '%1.'), ...points],
      bullet: bullets,
    },
    asBody: [],
  },
  hang: 42,
};

const logoPng =
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAAAwCAMAAADZyI/9AAAACVBMVEX///8AS27wtDyQiSTeAAAAh0lEQVR42u2XWw6AIBADae9/aL8MJoAG3TEYdw7QCeGxpZQk+SSqsOmIQ0IN6kPnhxkk1lDjvBNraOKPCiq/a9AMV/k9wyOBPTLECOyhIWYHTgSKENjYEpYS3NrkFIQKfn1MwZs88xYt/ZqC8wCfaPxM5lsF3ov4Zsd3U75dv/A/4H84STLNBoSZB5LDuTnlAAAAAElFTkSuQmCC';

/** A small badge, so that a writer's pictures have something to print. */
export const sampleLogo: Logo = {
  data: Uint8Array.from(atob(logoPng), (character) => character.charCodeAt(0)),
  format: 'png',
  width: 96,
  height: 48,
  place: 'right',
  alternative: 'Northshire and Westshire joint committee: a round badge beside three bars',
};

/** First days on which procurements began under each regime. */
export const PSR_FROM = '2024-01-01';
export const PA_FROM = '2025-02-24';

/** The regimes as a sentence names them. */
export const REGIMES = {
  PSR: 'the Provider Selection Regime',
  PA: 'the Procurement Act 2023',
  PCR: 'the Public Contracts Regulations 2015',
} as const;

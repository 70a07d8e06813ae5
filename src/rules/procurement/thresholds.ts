import type { Contract } from '../../schema/contract.ts';

/** What is bought, as thresholds tell it apart. */
export type Subject = Exclude<NonNullable<Contract['subject']>, 'health_care'>;

/** Thresholds of one period for authorities that are not central government, in pence, VAT included. */
export interface Thresholds {
  /** First and last day on which a procurement under them began. */
  readonly from: string;
  readonly until: string;
  readonly sums: Readonly<Record<Subject, bigint>>;
  readonly source: string;
}

const pounds = (goods: bigint, works: bigint, light: bigint) => ({
  goods_or_services: goods * 100n,
  works: works * 100n,
  light_touch: light * 100n,
});

/** Every period since thresholds have included VAT, oldest first. They are reviewed every other year. */
export const THRESHOLDS: readonly Thresholds[] = [
  {
    from: '2022-01-01',
    until: '2023-12-31',
    sums: pounds(213_477n, 5_336_937n, 663_540n),
    source: 'Public Contracts Regulations 2015 reg 5; PPN 10/21',
  },
  {
    from: '2024-01-01',
    until: '2025-12-31',
    sums: pounds(214_904n, 5_372_609n, 663_540n),
    source: 'Procurement Act 2023 Sch 1; PPN 11/23',
  },
  {
    from: '2026-01-01',
    until: '2027-12-31',
    sums: pounds(207_720n, 5_193_000n, 663_540n),
    source: 'Procurement Act 2023 Sch 1, as amended; PPN 023',
  },
];

/** The thresholds for a procurement that began on a day; undefined before 2022 and after the last known period. */
export function thresholdsOn(day: string): Thresholds | undefined {
  return THRESHOLDS.find(({ from, until }) => from <= day && day <= until);
}

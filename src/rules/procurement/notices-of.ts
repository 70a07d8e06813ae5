import { formatDate } from '../../calculators/format/format-date.ts';
import type { Contract } from '../../schema/contract.ts';

type Kind = NonNullable<Contract['notices']>[number]['kind'];

/** The day of the first notice of a kind, where the contract lists one. */
export function noticeOn({ notices }: Contract, kind: Kind): string | undefined {
  return notices?.find((notice) => notice.kind === kind)?.published_on;
}

/** A day as messages write it: 1 April 2025. */
export function day(date: string): string {
  return formatDate(date, '1 April 2024', 'en');
}

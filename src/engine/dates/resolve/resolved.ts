import type { EvidenceCode, Pair, TimexType } from '../../types';

/** Fields of a resolved date, from the year down; what later expressions may be counted from. */
export interface Fields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** How it was read. */
  readonly code: EvidenceCode;
  /** The reference date or the date in the text that it was counted from. */
  readonly from?: string;
  readonly fromAt?: Pair;
  readonly fields?: Fields;
  /** Other values that the words allow. */
  readonly alternatives?: readonly string[];
  /** Set where the words name another weekday than the calendar gives the day. */
  readonly contradicts?: true;
  /** First and last day of a stretch, ISO. */
  readonly begin?: string;
  readonly end?: string;
}

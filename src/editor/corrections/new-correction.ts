import type { Correction } from '../../engine/corrections/types';
import type { CorrectionDraft } from './types';

let last = 0;

/**
 * The time of what is said now, an ISO time. Of two that contradict each other the later one counts, so no two of one window are the same.
 */
export function timestamp(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}

/** @param creator empty where somebody does not want to be named. */
export function newCorrection({ targets, body }: CorrectionDraft, creator: string): Correction {
  return { id: `urn:uuid:${uuid()}`, targets, body, ...(creator === '' ? {} : { creator }), created: timestamp() };
}

/** A random UUID of version 4. (`crypto.randomUUID` is not there on a page without https.) */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

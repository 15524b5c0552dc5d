import type { Span } from '../types';

/** A stretch of the paragraph that names an office, title or function. Offsets relative to the paragraph. */
export interface RoleCandidate extends Span {
  /** Index into the paragraph's names of the person whom it stands beside; undefined where it stands alone. */
  readonly name: number | undefined;
  readonly public: boolean;
}

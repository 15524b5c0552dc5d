/** Which part of a stretch; TIMEX3 mod. */
export const stretchParts = {
  early: 'START',
  'the early': 'START',
  'the beginning of': 'START',
  'the start of': 'START',
  'beginning of': 'START',
  'the early part of': 'START',
  'the very beginning of': 'START',
  'the first part of': 'START',
  'the opening of': 'START',
  'the early days of': 'START',
  mid: 'MID',
  'the mid': 'MID',
  'the middle of': 'MID',
  'middle of': 'MID',
  late: 'END',
  'the late': 'END',
  'the end of': 'END',
  'end of': 'END',
  'the close of': 'END',
  'the latter part of': 'END',
  'the very end of': 'END',
  'the final days of': 'END',
  'the tail end of': 'END',
} as const;

/** How exact a quantity is; TIMEX3 mod. */
export const quantities = {
  around: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'more than': 'MORE_THAN',
  'longer than': 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'no fewer than': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
} as const;

/** Behind a quantity. */
export const afterthoughts = { 'or so': 'APPROX', 'or more': 'EQUAL_OR_MORE', 'or less': 'EQUAL_OR_LESS' } as const;

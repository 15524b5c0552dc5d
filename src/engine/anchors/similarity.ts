/**
 * How alike two strings are, 0 to 1: one less the share of units to change, put in or leave out.
 * @param band how far the two may drift apart; what lies farther off counts as different, so the time is linear in the length.
 */
export function similarity(a: string, b: string, band = 24): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (a === b) return 1;
  if (Math.abs(a.length - b.length) > band) return 0;
  const far = longest;
  let row = new Int32Array(b.length + 1).fill(far);
  let next = new Int32Array(b.length + 1);
  for (let j = 0; j <= Math.min(b.length, band); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(0, i - band);
    const to = Math.min(b.length, i + band);
    next.fill(far, Math.max(0, from - 1), Math.min(b.length, to + 1) + 1);
    if (from === 0) next[0] = i;
    for (let j = Math.max(1, from); j <= to; j++) {
      const changed = row[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
    }
    [row, next] = [next, row];
  }
  return Math.max(0, 1 - row[b.length]! / longest);
}

/** Points between which a share is interpolated: the network's own figure, and how many of the claims around it were right. */
type Curve = readonly (readonly [raw: number, share: number])[];

/*
 * Counted by the corpus' measure on 105 articles of PolNeAR train that the network had not been trained on: 1,591 claims whose cue the
 * rules know as well, 342 that the network alone finds.
 */
const WITH_RULES: Curve = [
  [0, 0.4],
  [0.65, 0.5],
  [0.75, 0.58],
  [0.85, 0.73],
  [0.94, 0.89],
  [0.985, 0.96],
  [1, 0.97],
];
const ALONE: Curve = [
  [0, 0.2],
  [0.65, 0.49],
  [0.75, 0.54],
  [0.85, 0.66],
  [0.94, 0.83],
  [1, 0.88],
];

/**
 * The share of claims that are right among those of which the network gives this figure.
 * @param raw the geometric mean of the tokens' probabilities, 0 to 1.
 * @param known whether the rules find a claim by the same cue.
 */
export function calibrated(raw: number, known: boolean): number {
  const curve = known ? WITH_RULES : ALONE;
  const above = Math.max(
    1,
    curve.findIndex(([at]) => at >= raw),
  );
  const [from, low] = curve[above - 1]!;
  const [to, high] = curve[above]!;
  return Math.round(1000 * (low + ((raw - from) / (to - from)) * (high - low))) / 1000;
}

/** Events as wink-nlp's machines number them: the end of the tokens, and what leads on where nothing else does. */
const END = 2_070_000;
const OTHERWISE = 2_070_003;

/** States, events and transitions of one of wink-nlp's machines as it stands in the model. State 0 is the root. */
type MachineData = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  terminals: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
];

/** A finite-state machine over small numbers in typed arrays. */
export interface Machine {
  /** The small number of an event; 0 where the machine knows none. */
  eventOf(event: number): number;
  /**
   * Finds the patterns in a row of events, as wink-nlp's `recognize` does.
   * @param events small numbers, the tokens' in order; there must be room for one more.
   * @param found called for each pattern with the index of the first token that it marks, and its name. May be called before the rest has
   *   been read, so it must not change the events.
   */
  run(events: Int32Array, count: number, found: (first: number, name: number) => void): void;
}

/** @param json a machine of the model. */
export function createMachine(json: string): Machine {
  const [, lastState, transitions, terminals, marks] = JSON.parse(json) as MachineData;
  const states = lastState + 1;
  const numbers = new Map<number, number>();
  for (const from of Object.values(transitions)) {
    for (const event of Object.keys(from)) if (!numbers.has(Number(event))) numbers.set(Number(event), numbers.size + 1);
  }
  const width = numbers.size + 1;
  const next = new Int32Array(states * width);
  const otherwise = new Int32Array(states);
  const terminal = new Uint8Array(states);
  const names = new Float64Array(states);
  const before = new Int32Array(states);
  for (const [state, from] of Object.entries(transitions)) {
    for (const [event, to] of Object.entries(from)) next[Number(state) * width + numbers.get(Number(event))!] = to;
    otherwise[Number(state)] = from[OTHERWISE] ?? 0;
  }
  for (const [state, mark] of Object.entries(marks)) before[Number(state)] = mark[0];
  for (const [state, name] of Object.entries(terminals)) {
    terminal[Number(state)] = 1;
    names[Number(state)] = Number(name);
  }
  const end = numbers.get(END) ?? 0;
  // Where nothing else leads on from the root, a token that begins no pattern changes nothing.
  const skips = otherwise[0] === 0 && terminal[0] === 0;

  return {
    eventOf: (event) => numbers.get(event) ?? 0,
    run(events, count, found) {
      events[count] = end;
      let first = 0;
      let state = 0;
      let fallback = 0;
      let fallbackAt = 0;
      const match = (matched: number): void => {
        const name = names[matched]!;
        if (name !== 0) found(first + before[matched]!, name);
      };
      for (let i = 0; i <= count; i++) {
        // Most tokens begin no pattern: the root is in the first row.
        if (state === 0 && skips && next[events[i]!]! === 0) continue;
        for (let j = i; j <= count; j++) {
          let to = next[state * width + events[j]!]!;
          if (state === 0 && to !== 0) first = j;
          const at = j;
          if (terminal[to] === 1) {
            match(to);
            i = j;
            j = count + 1;
            to = 0;
            fallback = 0;
          } else if (to === 0) {
            if (fallback !== 0) {
              match(fallback);
              i = fallbackAt;
              fallback = 0;
            }
            j = count + 1;
          }
          state = to;
          if (otherwise[state] !== 0) {
            fallbackAt = at;
            fallback = otherwise[state]!;
          }
        }
      }
    },
  };
}

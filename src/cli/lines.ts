const LINE_FEED = 10;

/** Cuts a stream of bytes into lines, each with its line feed. Memory holds one line, whatever the stream's length. */
export async function* splitLines(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let rest = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      parts.push(rest.subarray(0, end + 1));
      yield Buffer.concat(parts);
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

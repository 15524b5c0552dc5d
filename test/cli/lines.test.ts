import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { splitLines } from '../../src/cli/lines';

async function linesOf(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(Readable.from(chunks))) lines.push(Buffer.from(line).toString('utf8'));
  return lines;
}

describe('lines of a stream', () => {
  it('keeps line feeds, and a last line without one', async () => {
    assert.deepEqual(await linesOf([Buffer.from('a\r\n\nb')]), ['a\r\n', '\n', 'b']);
  });

  it('gives the same lines wherever the stream is cut, also inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀') })),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
          assert.deepEqual(await linesOf(chunks), bytes.length > 0 ? await linesOf([bytes]) : []);
          assert.equal((await linesOf(chunks)).join(''), bytes.toString('utf8'));
        },
      ),
    );
  });
});

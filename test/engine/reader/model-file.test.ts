import assert from 'node:assert/strict';
import { hashBytes } from '../../../src/engine/reader/hash';
import { readModel, ReaderModelError } from '../../../src/engine/reader/model-file';
import { shippedModel, smallModel } from './fixtures';

const HEAD_BYTES = 16;

/** The small model with another header, and the checksum that belongs to it. */
function withHeader(
  change: (header: Record<string, unknown> & { tensors: Record<string, { rows: number; at: number }> }) => void,
): Uint8Array {
  const bytes = Buffer.from(smallModel());
  const length = bytes.readUInt32LE(12);
  const header = JSON.parse(bytes.toString('latin1', HEAD_BYTES, HEAD_BYTES + length)) as Parameters<typeof change>[0];
  change(header);
  const text = JSON.stringify(header).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4), 'latin1');
  const body = Buffer.concat([padded, bytes.subarray(HEAD_BYTES + length)]);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  head.writeUInt32LE(hashBytes(body), 8);
  head.writeUInt32LE(padded.length, 12);
  return Buffer.concat([head, body]);
}

const fails = (bytes: Uint8Array, message: RegExp): void => {
  assert.throws(
    () => readModel(bytes),
    (error) => error instanceof ReaderModelError && message.test(error.message),
  );
};

describe('the reader’s model file', () => {
  it('is read, in 8 bits and unquantised, wherever the bytes stand in memory', () => {
    assert.equal(readModel(shippedModel()).labels.length, 7);
    assert.equal(readModel(smallModel()).layers.length, 2);
    const shifted = new Uint8Array(smallModel().length + 3).subarray(3);
    shifted.set(smallModel());
    assert.equal(readModel(shifted).layers.length, 2);
  });

  it('is at most 1.5 MB', () => {
    assert.ok(shippedModel().length <= 1_500_000);
  });

  it('is refused where it is no model', () => {
    fails(new Uint8Array(0), /no model file: it has 0 bytes/);
    fails(new TextEncoder().encode('<!doctype html><title>404</title>'), /does not begin with OTRR/);
  });

  it('is refused where its format is another one', () => {
    const bytes = Buffer.from(smallModel());
    bytes.writeUInt32LE(99, 4);
    fails(bytes, /of format 99, this build reads 2/);
  });

  it('is refused where it is cut short or damaged', () => {
    fails(smallModel().subarray(0, 5000), /cut short or damaged/);
    const bytes = Buffer.from(smallModel());
    bytes[6000]! ^= 1;
    fails(bytes, /cut short or damaged/);
  });

  it('is refused where its parts do not fit', () => {
    fails(
      withHeader(({ tensors }) => delete tensors['output']),
      /has no output/,
    );
    fails(
      withHeader(({ tensors }) => (tensors['output.bias']!.rows = 3)),
      /output\.bias in the wrong size: 3 x 7 instead of 1 x 7/,
    );
    fails(
      withHeader(({ tensors }) => (tensors['output']!.at = 1e9)),
      /output out of place/,
    );
    fails(
      withHeader((header) => (header['inputSteps'] = 64)),
      /rebuild/,
    );
  });
});

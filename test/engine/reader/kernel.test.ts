import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBase64 } from '../../../src/engine/reader/kernel/base64';
import { KERNEL_CODE } from '../../../src/engine/reader/kernel/code.generated';
import { openKernel, type Kernel } from '../../../src/engine/reader/kernel/kernel';
import { createKernelNetwork } from '../../../src/engine/reader/kernel/kernel-network';
import { KernelMemory } from '../../../src/engine/reader/kernel/memory';
import { hostWebAssembly, type LinearMemory, type WebAssemblyApi } from '../../../src/engine/reader/kernel/web-assembly';
import { readModel } from '../../../src/engine/reader/model-file';
import { createNetwork } from '../../../src/engine/reader/network';
import { createRecogniser } from '../../../src/engine/reader/recognise';
import { MOST_TOKENS } from '../../../src/engine/reader/stretches';
import { featuresOf, fixtures, shippedModel, smallModel } from './fixtures';
import { inventedFeatures, inventedModel } from './invented-model';

const plainly = (): undefined => undefined;

function kernel(): Kernel {
  const opened = openKernel();
  assert.ok(opened, 'Node has WebAssembly SIMD');
  return opened;
}

describe('the reader’s kernel in WebAssembly', () => {
  const model = readModel(shippedModel());

  it('computes the same scores as plain JavaScript, to the bit', () => {
    const [fast, plain] = [createKernelNetwork(model, kernel())!, createNetwork(model, plainly)];
    for (const { id } of fixtures.texts) assert.deepEqual(fast(featuresOf(id)), plain(featuresOf(id)), id);
  });

  it('computes the same for paragraphs of any tokens', () => {
    const [fast, plain] = [createKernelNetwork(model, kernel())!, createNetwork(model, plainly)];
    fc.assert(
      fc.property(inventedFeatures(40), (features) => {
        assert.deepEqual(fast(features), plain(features));
      }),
      { numRuns: 60 },
    );
  });

  it('computes the same for networks of any size', () => {
    const sizes = fc.record({
      layers: fc.integer({ min: 1, max: 3 }),
      width: fc.integer({ min: 1, max: 12 }).map((half) => 2 * half),
      labels: fc.integer({ min: 1, max: 19 }),
      // The larger one drives the gates beyond the ends of the curves' tables.
      worth: fc.constantFrom(1 / 20_000, 1 / 100),
    });
    fc.assert(
      fc.property(sizes, inventedFeatures(12), (size, features) => {
        const invented = inventedModel(size);
        assert.deepEqual(createKernelNetwork(invented, kernel())!(features), createNetwork(invented, plainly)(features));
      }),
      { numRuns: 100 },
    );
  });

  it('labels a paragraph that is longer than any the same', () => {
    const features = fixtures.texts.flatMap(({ id }) => featuresOf(id));
    const long = Array.from({ length: Math.ceil(5000 / features.length) }, () => features).flat();
    assert.deepEqual(createRecogniser(model)(long), createRecogniser(model, plainly)(long));
  });

  it('takes its memory at the beginning, more only for more tokens than are read at once', () => {
    const opened = kernel();
    const network = createKernelNetwork(model, opened)!;
    const { size } = opened.memory;
    const features = fixtures.texts.flatMap(({ id }) => featuresOf(id));
    const long = Array.from({ length: Math.ceil(MOST_TOKENS / features.length) }, () => features).flat();
    for (let i = 0; i < 20; i++) network(features.slice(i));
    network(long.slice(0, MOST_TOKENS));
    assert.equal(opened.memory.size, size);
    const tokens = [...long, ...long];
    assert.deepEqual(network(tokens), createNetwork(model, plainly)(tokens));
  });

  it('computes the same with more words than are kept', () => {
    const invented = inventedModel({ layers: 1, width: 4, labels: 7, worth: 1 / 20_000 });
    const [fast, plain] = [createKernelNetwork(invented, kernel())!, createNetwork(invented, plainly)];
    const [token] = featuresOf('inverted');
    const words = Array.from({ length: 7000 }, (_, i) => `w${String(i % 3 === 0 ? i % 2000 : i)}`);
    const features = words.map((word) => ({ ...token!, word, suffix: word.slice(-3), pos: word.length % 5 }));
    for (let from = 0; from < features.length; from += 100) {
      const paragraph = features.slice(from, from + 100);
      assert.deepEqual(fast(paragraph), plain(paragraph));
    }
  });

  it('leaves a model that the memory has no room for to plain JavaScript', () => {
    const opened = kernel();
    const full: LinearMemory = {
      buffer: new ArrayBuffer(65_536),
      grow: () => {
        throw new RangeError('WebAssembly.Memory.grow(): Unable to grow instance memory');
      },
    };
    const network = createNetwork(model, () => ({ code: opened.code, memory: new KernelMemory(full) }));
    assert.deepEqual(network(featuresOf('inverted')), createNetwork(model, plainly)(featuresOf('inverted')));
  });

  it('leaves weights that were not quantised and odd numbers of units to plain JavaScript', () => {
    assert.equal(createKernelNetwork(readModel(smallModel()), kernel()), undefined);
    assert.equal(createKernelNetwork(inventedModel({ layers: 1, width: 3, labels: 7, worth: 1 }), kernel()), undefined);
  });

  it('says undefined where there is no WebAssembly, no SIMD, or no leave', () => {
    const { Module, Instance } = hostWebAssembly()!;
    const refuse = function (): never {
      throw new Error('Refused to compile or instantiate WebAssembly module because of a Content Security Policy');
    };
    const without: readonly (() => Kernel | undefined)[] = [
      () => openKernel(null),
      () => openKernel({ Module: refuse as unknown as WebAssemblyApi['Module'], Instance }),
      () => openKernel({ Module, Instance: refuse as unknown as WebAssemblyApi['Instance'] }),
    ];
    for (const open of without) {
      assert.equal(open(), undefined);
      assert.deepEqual(createNetwork(model, open)(featuresOf('inverted')), createNetwork(model)(featuresOf('inverted')));
    }
  });

  it('is small enough to be compiled at once', () => {
    assert.ok(decodeBase64(KERNEL_CODE).length < 4096);
  });

  it('decodes base64 of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        assert.deepEqual([...decodeBase64(Buffer.from(bytes).toString('base64'))], [...bytes]);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/hosts/paths';
import type { Annotations } from '../../src/engine';
import { KeptCode } from '../../src/node/kept-code';
import { KeptProgram } from '../../src/node/kept-program';

const dist = (file: string): string => path.join(ROOT, 'dist', file);

/** Words that stand in no list of the engine, among those that make it read names, offices, bodies, dates and claims. */
const RARE = ['Qwyzzenbrax', 'Vlorptak', 'zibblefroth', 'Mrexwillon', 'quofferdyne'];
const ARTICLE = `HARBOUR REOPENS

By Ann Lee, 12 March 2024

Prime Minister Ola ${RARE[0]} said on Monday that the ${RARE[2]} would return. “We shall see more ${RARE[4]} by Friday,” she told Reuters.

According to the Ministry of ${RARE[1]}, a spokesman for ${RARE[3]} refused to say whether “the ${RARE[2]}” was safe.
`;

describe('the engine’s code, kept after an article (of npm run build)', () => {
  let folder: string;
  const program = (): KeptProgram<typeof import('../../src/engine')> =>
    new KeptProgram(dist('node/engine.js'), new KeptCode(folder, '1.0.0'));

  async function annotated(one: ReturnType<typeof program>): Promise<Annotations> {
    const { loadEngine } = await one.load();
    const engine = await loadEngine(
      () => readFile(dist('language-model.json'), 'utf8'),
      () => readFile(dist('reader.bin')),
    );
    return engine.analyse(ARTICLE);
  }

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-code-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('holds nothing of the article, and makes the same annotations', async () => {
    const first = program();
    const annotations = await annotated(first);
    assert.ok(annotations.claims.length > 1);
    assert.equal(await first.keep(), true);
    const [name] = await readdir(folder);
    const bytes = await readFile(path.join(folder, name!));
    assert.ok(bytes.includes('loadEngine') && bytes.includes('Archipelago', 0, 'latin1'), 'strings of the program can be found');
    for (const word of RARE.flatMap((rare) => [rare, rare.toLowerCase(), rare.toUpperCase()]))
      for (const encoding of ['latin1', 'utf16le'] as const) assert.ok(!bytes.includes(word, 0, encoding), `${word} in ${encoding}`);

    const second = program();
    assert.deepEqual(await annotated(second), annotations);
    assert.equal(second.fromKept, true);
  });
});

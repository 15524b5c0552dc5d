import type { Article } from '../../src/editor/article/article';
import { sectionsOf } from '../../src/editor/language/sections';
import { findProblems } from '../../src/editor/problems/find';
import { PROBLEM_CODES } from '../../src/editor/problems/problem';
import { claimNodes } from '../../src/editor/trees/claim-nodes';
import { entityNodes } from '../../src/editor/trees/entities';
import { TreeModel, type TreeNode } from '../../src/editor/trees/model';
import type { Engine } from '../../src/engine';
import type { Steps } from '../../src/engine/steps';
import { paced, type Paced } from './keypress';
import { ms, printTable } from './table';
import { generatedArticle } from './texts';
import { quantile } from './timing';

const ROUNDS = 20;

/** What a surface makes of a new version of an article. */
const SURFACES: Readonly<Record<string, (article: Article) => Steps<unknown>>> = {
  'Claims, text order': (article) => modelOf(claimNodes(article, 'text', { words: '' })),
  'Claims by speaker': (article) => modelOf(claimNodes(article, 'speaker', { words: '' })),
  Entities: (article) => modelOf(entityNodes(article, '', 'calendar')),
  Problems: (article) => findProblems(article, PROBLEM_CODES),
  Outline: sectionsOf,
};

/** What the surfaces do behind a key press in an article of 100,000 words, where they are open: all slices, and the longest of them. */
export function benchSurfaces(engine: Engine): void {
  const text = generatedArticle(100_000);
  const annotations = engine.analyse(text);
  const rows = Object.entries(SURFACES).map(([name, stepsOf]) => {
    const rounds = Array.from({ length: ROUNDS }, (_, version) => paced(stepsOf({ uri: '', version, text, annotations })));
    const of = (share: number, part: keyof Paced): string =>
      ms(
        quantile(
          rounds.map((round) => round[part]),
          share,
        ),
      );
    return [name, of(0.5, 'total'), of(0.5, 'longest'), of(0.95, 'longest')];
  });
  printTable(
    `Surfaces, ${String(annotations.claims.length)} claims in 100,000 words`,
    ['', 'all slices', 'longest slice', 'longest, 95 %'],
    rows,
  );
}

function* modelOf<Node extends TreeNode>(nodes: Steps<readonly Node[]>): Steps<TreeModel<Node>> {
  return yield* TreeModel.of(yield* nodes);
}

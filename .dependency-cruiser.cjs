/** @param {string} from @param {string} to @param {string} comment @returns {import('dependency-cruiser').IForbiddenRuleType} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: to } });

/** engine ← webview ← editor ← node | web, engine ← cli: nothing imports to the right. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that import each other are one file. (Types may refer to each other: that is gone when the code runs.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vscode|editor-suites)$' },
    },
    forbid('engine-is-pure', 'The engine knows nothing of its surroundings.', '^src/engine/', '^(src/(?!engine/)|vscode$)'),
    {
      name: 'no-node-in-engine-editor-web',
      comment: 'They run in a web worker.',
      severity: 'error',
      from: { path: '^src/(engine|editor|web|webview)/' },
      to: { dependencyTypes: ['core'] },
    },
    forbid(
      'editor-knows-engine',
      'The editor knows the engine, and what it says to its webview.',
      '^src/editor/',
      '^src/(?!engine/|editor/|webview/messages\\.ts$)',
    ),
    forbid(
      'webview-knows-engine-types',
      'What runs inside a webview knows the types of the engine alone.',
      '^src/webview/',
      '^(src/(?!engine/index\\.ts$|webview/)|vscode$)',
    ),
    {
      name: 'webview-knows-engine-types-only',
      comment: 'Another copy of the engine would be of no use there.',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'editor-and-webview-share-types',
      comment: 'They are two programs: what one of them runs is no part of the other.',
      severity: 'error',
      from: { path: '^src/editor/' },
      to: { path: '^src/webview/', dependencyTypesNot: ['type-only'] },
    },
    forbid('entries-know-editor', 'The entries know the editor and the engine alone.', '^src/node/', '^src/(web|cli)/'),
    forbid('entries-know-editor-web', 'The entries know the editor and the engine alone.', '^src/web/', '^src/(node|cli)/'),
    forbid('cli-knows-engine', 'The command line knows the engine alone.', '^src/cli/', '^(src/(?!engine/|cli/)|vscode$)'),
    forbid('src-without-tests', 'Nothing of the tests or scripts is shipped.', '^src/', '^(test|scripts)/'),
    {
      name: 'engine-packages',
      comment: 'What the engine takes from npm is shipped to everybody: each package is a decision.',
      severity: 'error',
      from: {
        path: '^src/engine/',
        pathNot: '^src/engine/(registry/(read|schema)|corrections/(sidecar/(parse|decode|schema)|request/)|import/w3c)',
      },
      to: { path: 'node_modules/', pathNot: 'node_modules/(wink-nlp|wink-eng-lite-web-model)/' },
    },
    {
      name: 'registry-packages',
      comment:
        'What comes from elsewhere (registry and sidecar files, imports, other extensions) is checked by schemas; nothing else of the engine needs these.',
      severity: 'error',
      from: { path: '^src/engine/(registry/(read|schema)|corrections/(sidecar/(parse|decode|schema)|request/)|import/w3c)' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(jsonc-parser|valibot)/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead code.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|package\\.json$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|\\.cache|src/reader-kernel)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};

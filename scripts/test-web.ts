// npm run test:web: the suites of test/editor in VS Code's web extension host.
import path from 'node:path';
import { freePort } from './hosts/ports';
import { ROOT } from './hosts/paths';
import { runTestPage } from './hosts/test-page';
import { serveVSCodeWeb } from './hosts/vscode-web';

const server = await serveVSCodeWeb({ port: await freePort(), tests: path.join(ROOT, 'dist', 'web', 'test', 'index.js') });
try {
  process.exitCode = await runTestPage(server.url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
// @vscode/test-web leaves its connections open.
process.exit();

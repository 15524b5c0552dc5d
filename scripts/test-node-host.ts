// npm run test:node-host: the suites of test/editor in the Node extension host of code-server, through @vscode/test-electron.
import { LAUNCHER, runInDesktop } from './hosts/electron';

process.exitCode = await runInDesktop(LAUNCHER);

// npm run test:desktop: the suites of test/editor in VS Code's desktop: the one of VSCODE_EXECUTABLE, or one that is downloaded.
// On Linux without a screen: xvfb-run -a npm run test:desktop.
import path from 'node:path';
import { runInDesktop } from './hosts/electron';

const given = process.env['VSCODE_EXECUTABLE'];
process.exitCode = await runInDesktop(given && path.resolve(given));

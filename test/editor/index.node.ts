import Mocha from 'mocha';
import { OPTIONS, runSuites } from './run';

/** Called by VS Code's Node extension host: desktop and code-server. */
export async function run(): Promise<void> {
  const mocha = new Mocha(OPTIONS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await runSuites(mocha, Mocha.reporters.Base, () => import('./node-host/kept-program'));
}

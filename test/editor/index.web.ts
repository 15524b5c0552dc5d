import 'mocha/mocha';
import { OPTIONS, runSuites } from './run';

/** Called by VS Code's web extension host, a worker. */
export async function run(): Promise<void> {
  mocha.setup(OPTIONS);
  await runSuites(mocha, Mocha.reporters.Base);
}

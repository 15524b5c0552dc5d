import { annotate } from './annotate';
import { readArguments } from './arguments';
import { HELP } from './help';
import { EXIT, type ExitCode, type Surroundings } from './surroundings';

/** The whole command: reads its arguments and does what they ask. */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitCode> {
  const request = readArguments(argv);
  switch (request.kind) {
    case 'help':
      around.stdout.write(HELP);
      return EXIT.success;
    case 'version':
      around.stdout.write(`${await around.version()}\n`);
      return EXIT.success;
    case 'usage':
      around.stderr.write(`on-the-record: ${request.problem}\n\n${HELP}`);
      return EXIT.usage;
    case 'annotate':
      return annotate(request, around);
    // The other commands load what they need only where they are called.
    case 'export':
      return (await import('./export')).exportArticles(request, around);
    case 'import':
      return (await import('./import')).importAnnotations(request, around);
    case 'check':
      return (await import('./check')).check(request, around);
  }
}

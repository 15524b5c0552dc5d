import * as vscode from 'vscode';
import { Lookup } from '../../src/editor/article/article';
import { COMMANDS, ROW_COMMANDS } from '../../src/editor/commands';
import { citation } from '../../src/editor/exports/citation';
import { ANNOTATIONS, article, place, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension } from './support';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly enablement?: string }[] };
}

describe('the commands', () => {
  const prefix = 'onTheRecord.';

  it('are those of the manifest, in both directions', async () => {
    const manifest = (await extension()).packageJSON as Manifest;
    const declared = manifest.contributes.commands.map(({ command }) => command);
    deepEqual(
      Object.keys(COMMANDS)
        .map((id) => prefix + id)
        .sort(),
      [...declared].sort(),
    );
    const registered = new Set(await vscode.commands.getCommands(true));
    deepEqual(
      [...declared, ...Object.keys(ROW_COMMANDS).map((id) => prefix + id)].filter((command) => !registered.has(command)),
      [],
    );
  });

  it('do nothing, and break nothing, where no article is open', async () => {
    await closeAll();
    const withoutInput = [
      'nextOfficial',
      'previousClaim',
      'goToClaim',
      'goToPerson',
      'setPublicationDate',
      'copyClaimAsCitation',
      'exportAnnotations',
      'annotateDocument',
      'stopAnnotating',
      'showEntity',
      'showClaim',
    ];
    for (const id of withoutInput) await vscode.commands.executeCommand(prefix + id);
  });

  it('cite a claim with speaker, words, cue, relay, date, file and line', () => {
    const [first] = ANNOTATIONS.claims;
    ok(first);
    const text = citation(first, article(), { file: 'talks.news', line: 3 });
    match(text, /^Anton Dravik: the strait would stay open \(said, via Veltpress\)\. .*Tuesday.*2024.*\. talks\.news, line 3\.$/);
    const inner = ANNOTATIONS.claims[3];
    ok(inner);
    match(citation(inner, article(), { file: 'x', line: 1 }), /within what Nadira Sorel said/);
  });

  it('find the innermost claim at the cursor', () => {
    const lookup = Lookup.of(article());
    equal(lookup.claimAt(place('useful')[0])?.id, 'c4');
    equal(lookup.claimAt(place('Sorel', 2)[0])?.id, 'c3');
    equal(lookup.claimAt(TEXT.indexOf('keeps')), undefined);
  });
});

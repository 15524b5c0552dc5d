import * as vscode from 'vscode';
import { Lookup } from '../../src/editor/article/article';
import { CLICK_COMMANDS, COMMANDS } from '../../src/editor/commands';
import { citation } from '../../src/editor/exports/citation';
import { citableOf, copied } from '../../src/editor/exports/copy';
import { ANNOTATIONS, article, place, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension, hiddenDocument } from './support';

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
      [...declared, ...Object.keys(CLICK_COMMANDS).map((id) => prefix + id)].filter((command) => !registered.has(command)),
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

  it('copy claims and people as text, Markdown and HTML, with the article’s words kept from becoming markup', () => {
    const [claim] = ANNOTATIONS.claims;
    const [person] = ANNOTATIONS.people;
    ok(claim && person);
    const evil = { ...person, name: '<b>A*B</b>' };
    const known = article({ people: [evil, ...ANNOTATIONS.people.slice(1)] });
    const source = { file: 'talks_1.news', line: () => 3 };
    const items = [{ claim }, { person: evil }];
    match(copied(items, known, source, 'text'), /^<b>A\*B<\/b>: the strait .*\n\n<b>A\*B<\/b>, President \(Veltria\)$/);
    match(
      copied(items, known, source, 'markdown'),
      /^> the strait would stay open\n>\n> — \*\*\\<b\\>A\\\*B.*talks\\_1\.news, line 3\.\n\n\*\*/,
    );
    match(
      copied(items, known, source, 'html'),
      /^<blockquote>\n<p>the strait would stay open<\/p>\n<footer>— <strong>&lt;b&gt;A\*B.*<\/blockquote>\n<p><strong>/s,
    );
  });

  it('know what a row of a tree stands for', () => {
    const [claim] = ANNOTATIONS.claims;
    ok(claim);
    deepEqual(citableOf({ kind: 'claim', claim }), { claim });
    equal(citableOf({ kind: 'group' }), undefined);
    equal(citableOf(undefined), undefined);
  });

  it('copy what is at the cursor, in the form that the command names', async () => {
    const { exports } = await extension();
    const document = await hiddenDocument(TEXT);
    const editor = await vscode.window.showTextDocument(document);
    await exports.annotations(document);
    const position = document.positionAt(TEXT.indexOf('We will act'));
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('onTheRecord.copyAsMarkdown');
    match(await vscode.env.clipboard.readText(), /^> “We will act,”\n>\n> — \*\*Nadira Sorel\*\*/);
    await closeAll();
  });

  it('find the innermost claim at the cursor', () => {
    const lookup = Lookup.of(article());
    equal(lookup.claimAt(place('useful')[0])?.id, 'c4');
    equal(lookup.claimAt(place('Sorel', 2)[0])?.id, 'c3');
    equal(lookup.claimAt(TEXT.indexOf('keeps')), undefined);
  });
});

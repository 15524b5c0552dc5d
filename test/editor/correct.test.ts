import * as vscode from 'vscode';
import type { Annotations } from '../../src/engine';
import type { OnTheRecordApi } from '../../src/editor/api';
import { withoutMarks } from '../../src/editor/corrections/correct/wording';
import { registryUri } from '../../src/editor/registry/location';
import { deepEqual, equal, match, ok } from './assert';
import { MemoryFiles } from './memory-files';
import { closeAll, extension, until } from './support';

const TEXT = [
  'President Anna Vogel of Austria said on Tuesday that the bridge was closed.',
  '',
  '“We will mend it,” Foreign Minister Nadira Sorel of Norway said. Sorel thanked Vogel.',
  '',
].join('\n');

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`onTheRecord.${command}`, ...args);

describe('correcting', () => {
  let api: OnTheRecordApi;
  let files: MemoryFiles;
  let editor: vscode.TextEditor;
  let original: Annotations;
  let made = 0;

  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('onTheRecord');

  before(async () => {
    ({ exports: api } = await extension());
    files = new MemoryFiles('on-the-record-correct');
    await settings().update('reviewer', 'Ann Lee', vscode.ConfigurationTarget.Global);
  });
  beforeEach(async () => {
    const [uri] = files.put({ [`correct-${++made}.article`]: TEXT });
    ok(uri);
    editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    original = await annotations();
  });
  afterEach(closeAll);
  after(async () => {
    files.dispose();
    await settings().update('reviewer', undefined, vscode.ConfigurationTarget.Global);
  });

  async function annotations(): Promise<Annotations> {
    const found = await api.annotations(editor.document);
    ok(found);
    return found;
  }
  /** Puts the cursor into words, or selects them. */
  function go(words: string, selected = false): void {
    const start = TEXT.indexOf(words);
    const [from, to] = [editor.document.positionAt(start), editor.document.positionAt(start + words.length)];
    const inside = editor.document.positionAt(start + 1);
    editor.selection = selected ? new vscode.Selection(from, to) : new vscode.Selection(inside, inside);
  }
  const people = ({ people: found }: Annotations): readonly string[] => found.map(({ name }) => name);
  const words = (items: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
    items.map(({ start, end }) => TEXT.slice(start, end));
  /** Presses Enter in a list until the command that has opened it is done. @param move the command that goes to another row before */
  async function accepting(done: Thenable<unknown>, move?: string): Promise<void> {
    const end = Promise.resolve(done).then(() => true);
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 50));
    do {
      if (move !== undefined) await vscode.commands.executeCommand(move);
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    } while (!(await Promise.race([end, pause()])));
  }

  /** A part of a claim is taken: nothing is selected any more. */
  const picked = (): Promise<void> => until(() => editor.selection.isEmpty, vscode.window.onDidChangeTextEditorSelection);

  it('rejects what is at the cursor, what depends on it follows, and undo brings it back', async () => {
    go('Nadira Sorel');
    await run('rejectEverywhere');
    const rejected = await annotations();
    deepEqual(people(rejected), ['Anna Vogel']);
    equal(rejected.quotes[0]?.speaker === 'nadira-sorel', false);
    ok(rejected.claims.every(({ sourceId }) => sourceId !== 'nadira-sorel'));
    await run('undoCorrection');
    deepEqual(await annotations(), original);
    await run('redoCorrection');
    deepEqual(people(await annotations()), ['Anna Vogel']);
    equal(editor.document.getText(), TEXT);
  });

  it('confirms, and the hover says who has', async () => {
    go('Anna Vogel');
    await run('confirmAnnotation');
    equal((await annotations()).people[0]?.evidence[0]?.code, 'confirmed');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')))
      .join('\n');
    match(text, /confirmed by Ann Lee on/);
    await run('takeBackCorrections');
    deepEqual(await annotations(), original);
  });

  it('calls somebody no official, and an official again', async () => {
    go('Anna Vogel');
    await run('toggleOfficial');
    equal((await annotations()).people[0]?.official, false);
    await run('toggleOfficial');
    equal((await annotations()).people[0]?.official, true);
  });

  it('gives an annotation the extent of the selection, and splits one at the cursor', async () => {
    go('on Tuesday', true);
    await run('changeExtent');
    deepEqual(words((await annotations()).dates), ['on Tuesday']);
    const blank = editor.document.positionAt(TEXT.indexOf(' Tuesday'));
    editor.selection = new vscode.Selection(blank, blank);
    await run('splitAnnotation');
    deepEqual(words((await annotations()).dates), ['on', 'Tuesday']);
    await run('undoCorrection');
    await run('undoCorrection');
    deepEqual(await annotations(), original);
  });

  it('merges rows that are selected together, and tells mentions apart', async () => {
    const [one, other] = original.people;
    ok(one && other);
    const rows = [one, other].map((person) => ({ kind: 'person', id: person.id, person, children: [] }));
    await run('mergePeople', rows[0], rows);
    const merged = await annotations();
    deepEqual(people(merged), ['Anna Vogel']);
    ok(merged.claims.every(({ sourceId }) => sourceId === 'anna-vogel'));
    await run('undoCorrection');
    go('Sorel thanked');
    await run('separatePeople');
    equal((await annotations()).people.length, 3);
  });

  it('asks for a speaker, and takes the one that is chosen', async () => {
    go('mend');
    const speaker = async (): Promise<string | undefined> => (await annotations()).quotes[0]?.speaker;
    // Enter may come before the row is changed, where the list has only just opened: then once more, with more time.
    for (let wait = 100; wait < 3000 && (await speaker()) !== 'anna-vogel'; wait *= 2) {
      const asked = run('changeSpeaker');
      await new Promise((resolve) => setTimeout(resolve, wait));
      await accepting(asked, 'quickInput.first');
    }
    // The officials stand first.
    equal(await speaker(), 'anna-vogel');
  });

  it('asks for a speaker with a list that opens with whoever it is now', async () => {
    go('mend');
    await accepting(run('changeSpeaker'));
    const { quotes } = await annotations();
    equal(quotes[0]?.speaker, original.quotes[0]?.speaker);
  });

  it('marks a selection, and what is marked can be rejected', async () => {
    go('the bridge', true);
    await run('markPlace');
    ok(words((await annotations()).places).includes('the bridge'));
    await run('rejectAnnotation');
    ok(!words((await annotations()).places).includes('the bridge'));
    go('bridge', true);
    await run('markOfficial');
    equal((await annotations()).people.find(({ name }) => name === 'bridge')?.official, true);
  });

  it('marks a claim part by part, and nothing where it is ended', async () => {
    go('Sorel thanked Vogel', true);
    const marking = run('markClaim');
    await picked();
    go('Foreign Minister Nadira Sorel', true);
    await run('acceptClaimPart');
    go('thanked', true);
    await run('acceptClaimPart');
    await marking;
    const marked = (await annotations()).claims.find(({ content: [pair] }) => pair && TEXT.slice(...pair) === 'Sorel thanked Vogel');
    equal(marked?.sourceId, 'nadira-sorel');
    deepEqual(
      marked?.cue.map((pair) => TEXT.slice(...pair)),
      ['thanked'],
    );
    await run('undoCorrection');
    go('closed', true);
    const ended = run('markClaim');
    await picked();
    await run('cancelClaimMarking');
    await ended;
    deepEqual(await annotations(), original);
  });

  it('stops marking a claim when the text changes', async () => {
    go('closed', true);
    const marking = run('markClaim');
    await picked();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await marking;
    deepEqual((await annotations()).claims.length, original.claims.length);
  });

  it('offers corrections in the light bulb where something is annotated, and carries them out', async () => {
    go('Nadira Sorel');
    const actions = await codeActions();
    match(actions[0]?.title ?? '', /^Correct: Confirm Person: “Nadira Sorel”$/);
    await act(actions, 'notOfficial');
    equal((await annotations()).people.find(({ name }) => name === 'Nadira Sorel')?.official, false);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    deepEqual(await codeActions(), []);
  });

  async function codeActions(): Promise<readonly vscode.CodeAction[]> {
    // While an article is read again the bulb is not lit.
    await annotations();
    const found = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      'refactor.onTheRecord',
    );
    return found.filter(({ title }) => title.startsWith('Correct: '));
  }

  async function act(actions: readonly vscode.CodeAction[], gesture: string): Promise<void> {
    const command = actions.find(({ kind }) => kind?.value === `refactor.onTheRecord.${gesture}`)?.command;
    ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }

  it('shows the words of a quotation without its marks, which the interface has itself', () => {
    for (const [words, shown] of [
      ['“We will mend it,”', 'We will mend it,'],
      ['“We will mend it,', 'We will mend it,'],
      ['„Wir bleiben“', 'Wir bleiben'],
      ['“It is ‘ours’ now”', 'It is ‘ours’ now'],
      ['“Ours” and “theirs”', '“Ours” and “theirs”'],
      ['‘ours’', 'ours'],
      ['’Tis the workers’', '’Tis the workers’'],
      ['“', '“'],
    ] as const)
      equal(withoutMarks(words), shown);
  });

  it('renames a person with F2: a correction that can be undone', async () => {
    const position = editor.document.positionAt(TEXT.indexOf('Sorel thanked'));
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', editor.document.uri, position, 'N. Sorel');
    ok(people(await annotations()).includes('N. Sorel'));
    await run('undoCorrection');
    deepEqual(await annotations(), original);
  });

  it('does nothing, and breaks nothing, where nothing is annotated', async () => {
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    for (const command of [
      'confirmAnnotation',
      'rejectAnnotation',
      'changeKind',
      'splitAnnotation',
      'markPlace',
      'undoCorrection',
      'correct',
    ])
      await run(command);
    deepEqual(await annotations(), original);
  });

  describe('and what the folder learns from it', () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    const remove = async (): Promise<void> => {
      ok(folder);
      await closeAll();
      await vscode.workspace.fs
        .delete(vscode.Uri.joinPath(registryUri(folder), '..'), { recursive: true })
        .then(undefined, () => undefined);
    };
    beforeEach(async () => {
      await remove();
      editor = await vscode.window.showTextDocument(editor.document.uri);
      await names('Anna Vogel', 'Nadira Sorel');
    });
    after(remove);

    /** Waits for the annotations to name these people. */
    async function names(...wanted: readonly string[]): Promise<void> {
      while (people(await annotations()).join() !== wanted.join()) {
        await new Promise<void>((resolve) => {
          const subscription = api.onDidChangeAnnotations(() => {
            subscription.dispose();
            resolve();
          });
        });
      }
    }

    it('a name that is none in all its articles', async () => {
      ok(folder);
      go('Nadira Sorel');
      await run('rejectInFolder');
      await names('Anna Vogel');
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(registryUri(folder)));
      match(text, /"not": \{\s*"person": \[\s*"Nadira Sorel"\s*\]/);
    });

    it('a person with what was said of her', async () => {
      go('Nadira Sorel');
      await run('toggleOfficial');
      const person = (await annotations()).people.find(({ name }) => name === 'Nadira Sorel');
      ok(person);
      go('Nadira Sorel');
      await act(await codeActions(), 'teach');
      await until(
        () => vscode.window.activeTextEditor?.document.uri.path.endsWith('people.json') ?? false,
        vscode.window.onDidChangeActiveTextEditor,
      );
      match(vscode.window.activeTextEditor?.document.getText() ?? '', /"name": "Nadira Sorel".*"official": false/s);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  });
});

import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Person, RegistryPerson } from '../../engine';
import type { Article } from '../article/article';
import { exists } from '../files';
import { folderOf, registryUri } from './location';

/** Opens the registry of a workspace folder; creates it from a template where there is none, and never overwrites one. */
export async function openPeopleRegistry(article: vscode.TextDocument | undefined): Promise<vscode.TextEditor | undefined> {
  const uri = await openRegistryFile(article);
  return uri && vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** The registry's file of an article, created where there is none; undefined where there is no folder, or it cannot be written. */
export async function openRegistryFile(article: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder(article);
  if (!folder) return undefined;
  const uri = registryUri(folder);
  if (!(await exists(uri))) {
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(template()) });
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be created.', vscode.workspace.asRelativePath(uri)));
      return undefined;
    }
  }
  return uri;
}

/** Where the registry of an article's folder is, or would be; undefined where there is no folder. */
export function registryOf(article: vscode.TextDocument): vscode.Uri | undefined {
  const folder = folderOf(article);
  return folder && registryUri(folder);
}

/**
 * Writes a registry anew at the user's command, as one step of undo of its editor. It is saved, unless the user has changed it and not saved
 * it: those changes are not ours to save.
 * @param change the new text; undefined where the file is too broken to be changed
 * @returns undefined where nothing was done.
 */
export async function changeRegistry(
  uri: vscode.Uri,
  change: (text: string) => string | undefined,
): Promise<'saved' | 'unsaved' | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { isDirty } = document;
  const text = document.getText();
  const now = change(text);
  if (now === undefined) {
    tellBroken();
    return undefined;
  }
  if (now === text) return 'saved';
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), now);
  if (!(await vscode.workspace.applyEdit(edit))) return undefined;
  return !isDirty && (await document.save()) ? 'saved' : 'unsaved';
}

/**
 * Adds an entry to the registry of the article’s folder, or shows the one that is there already. Nothing is saved: the entry can be looked
 * at, changed and undone first.
 * @param lesson what an entry that is there is to learn
 */
export async function addToPeopleRegistry(
  person: RegistryPerson,
  article: vscode.TextDocument | undefined,
  lesson: Pick<RegistryPerson, 'aliases' | 'official'> = {},
): Promise<void> {
  const editor = await openPeopleRegistry(article);
  if (!editor) return;
  const { amendPerson, insertPerson, findPerson } = await import('./insert');
  const { document } = editor;
  const text = document.getText();
  const amended = amendPerson(text, { name: person.name, ...lesson });
  if (amended !== text) {
    const insertion = amended === undefined ? insertPerson(text, person) : { start: 0, end: text.length, text: amended };
    if (!insertion) {
      tellBroken();
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(insertion.start), document.positionAt(insertion.end)), insertion.text);
    await vscode.workspace.applyEdit(edit);
    vscode.window.setStatusBarMessage(l10n.t('Save the registry to use the new entry'), 5000);
  }
  const place = findPerson(document.getText(), person.name);
  if (!place) return;
  const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function tellBroken(): void {
  void vscode.window.showErrorMessage(l10n.t('The registry is broken where the entries stand: mend it, then try again.'));
}

/** Lets the user choose one of the article’s people. @returns the person's id. */
export async function pickForRegistry({ annotations }: Article): Promise<string | undefined> {
  const items = annotations.people.map(({ id, name, roles }) => ({ id, label: name, description: roles[0] ?? '' }));
  const item = await vscode.window.showQuickPick(items, { title: l10n.t('Add to People Registry'), placeHolder: l10n.t('Name') });
  return item?.id;
}

/** What the article tells of a person, as an entry to start from. Single words are no aliases: they may be other people’s elsewhere. */
export function entryOf({ name, aliases, official, roles, country, body, gender }: Person): RegistryPerson {
  const longer = aliases.filter((alias) => alias.includes(' '));
  const [role] = roles;
  const place = { ...(body === undefined ? {} : { body }), ...(country === undefined ? {} : { country }) };
  return {
    name,
    ...(longer.length === 0 ? {} : { aliases: longer }),
    ...(gender === undefined ? {} : { gender }),
    ...(official && role !== undefined ? { offices: [{ role, ...place }] } : { official, ...place }),
  };
}

/** The folder of the article; where there are several and no article tells, the user is asked. */
async function chooseFolder(article: vscode.TextDocument | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('Open a folder first: the registry of people is kept in it.'));
    return undefined;
  }
  const own = article && vscode.workspace.getWorkspaceFolder(article.uri);
  if (own || folders.length === 1) return own ?? folders[0];
  return (await vscode.window.showWorkspaceFolderPick()) ?? (article && folderOf(article));
}

function template(): string {
  return `// ${l10n.t('People whom the articles of this folder name: other names of theirs, and the public offices that they hold or held.')}
// ${l10n.t('What the article itself says of an office stands above it; "official" decides in any case. Saved changes count at once.')}
{
  "version": 1,
  "people": [
    // {
    //   "name": "Anna Example",
    //   "aliases": ["Anna B. Example"],
    //   "offices": [{ "role": "Mayor", "body": "Port Alder", "country": "Ireland", "from": "2019-06-01", "to": "2024-06" }]
    // }
  ]
}
`;
}

import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Person, RegistryPerson } from '../../engine';
import type { Article } from '../article/article';
import { exists, folderOf, registryUri } from './location';

/** Opens the registry of a workspace folder; creates it from a template where there is none, and never overwrites one. */
export async function openPeopleRegistry(article: vscode.TextDocument | undefined): Promise<vscode.TextEditor | undefined> {
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
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/**
 * Adds a person of an article to the registry of the article’s folder, or shows the entry that is there already. Nothing is saved: the
 * entry can be looked at, changed and undone first.
 */
export async function addToPeopleRegistry(person: Person, article: vscode.TextDocument | undefined): Promise<void> {
  const editor = await openPeopleRegistry(article);
  if (!editor) return;
  const { insertPerson, findPerson } = await import('./insert');
  const { document } = editor;
  const text = document.getText();
  if (!findPerson(text, person.name)) {
    const insertion = insertPerson(text, entryOf(person));
    if (!insertion) {
      void vscode.window.showErrorMessage(l10n.t('The registry is broken where the entries stand: mend it, then try again.'));
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

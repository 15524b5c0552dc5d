import * as vscode from 'vscode';
import { deepEqual, ok } from './assert';
import { extension } from './support';

interface Binding {
  readonly key: string;
  readonly command: string;
}

interface Manifest {
  readonly contributes: { readonly keybindings: readonly (Binding & { readonly mac: string; readonly when: string })[] };
}

/** `ctrl+k shift+alt+o` in one spelling, whatever the order of the modifiers. */
function normal(keys: string): string {
  const chords = keys.toLowerCase().split(' ');
  return chords.map((chord) => chord.split('+').sort().join('+')).join(' ');
}

describe('the keybindings', () => {
  it('clash with none that VS Code has by default on this system', async () => {
    const manifest = (await extension()).packageJSON as Manifest;
    const { keybindings } = manifest.contributes;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    // A list in JSON, with comments before and after it.
    const text = document.getText();
    const list = text.slice(text.indexOf('['), text.lastIndexOf('\n]') + 2);
    const defaults = (JSON.parse(list) as readonly Binding[]).filter(({ command }) => !command.startsWith('onTheRecord.'));
    ok(defaults.length > 500, `${defaults.length} default keybindings`);
    // In a view of its own, and while it asks for the parts of a claim, the extension takes keys that mean the same elsewhere: Ctrl+Z, Enter.
    const own = /^focusedView (==|=~) \S*onTheRecord|^onTheRecord\.marking /;
    const ours = keybindings.filter(({ when }) => !own.test(when)).flatMap(({ key, mac }) => [normal(key), normal(mac)]);
    const clashes = defaults.filter(({ key }) => ours.some((own) => own === normal(key) || normal(key).startsWith(`${own} `)));
    deepEqual(clashes, []);
  });
});

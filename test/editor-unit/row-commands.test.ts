import assert from 'node:assert/strict';
import { isOfGoneRow, ROW_COMMANDS } from '../../src/editor/trees/row-commands';
import manifest from '../../package.json' with { type: 'json' };

describe('the commands of rows', () => {
  it('are those in the menus of rows', () => {
    const menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>> = manifest.contributes.menus;
    const inMenu = (id: string): readonly string[] =>
      (menus[id] ?? []).flatMap(({ command, submenu }) => (command === undefined ? inMenu(submenu ?? '') : [command]));
    const wanted = new Set(inMenu('view/item/context').map((command) => command.replace('onTheRecord.', '')));
    assert.deepEqual([...ROW_COMMANDS].sort(), [...wanted].sort());
  });

  it('do nothing on a row that is gone, and what is at the cursor where no row was meant', () => {
    assert.equal(isOfGoneRow('rejectAnnotation', [undefined, undefined]), true);
    assert.equal(isOfGoneRow('rejectAnnotation', []), false);
    assert.equal(isOfGoneRow('rejectAnnotation', [{ view: 'claims' }]), false);
    assert.equal(isOfGoneRow('filterClaims', [undefined]), false);
  });
});

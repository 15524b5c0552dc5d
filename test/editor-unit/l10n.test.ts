import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = path.join(root, 'l10n', 'bundle.l10n.json');

/** Each string that the editor gives to `l10n.t`, as VS Code looks it up: a comment for translators becomes part of the key. */
function strings(): Record<string, string> {
  const found: Record<string, string> = {};
  const folder = path.join(root, 'src', 'editor');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
        const [first] = node.arguments;
        assert.ok(first, `${file}: l10n.t without a string`);
        if (ts.isObjectLiteralExpression(first)) {
          const field = (name: string): ts.Expression | undefined =>
            first.properties.find((one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name)
              ?.initializer;
          const message = field('message');
          const comment = field('comment');
          assert.ok(
            message && ts.isStringLiteral(message) && comment && ts.isArrayLiteralExpression(comment),
            `${file}: ${first.getText()}`,
          );
          found[`${message.text}/${comment.elements.map((one) => (ts.isStringLiteral(one) ? one.text : '')).join('')}`] = message.text;
        } else {
          assert.ok(ts.isStringLiteral(first), `${file}: l10n.t needs a literal string, not ${first.getText()}`);
          found[first.text] = first.text;
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the localisation bundle', () => {
  it('holds every string of the interface, and no other (UPDATE=1 writes it anew)', () => {
    const wanted = `${JSON.stringify(strings(), undefined, 2)}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(bundle, wanted);
    assert.equal(readFileSync(bundle, 'utf8'), wanted);
  });
});

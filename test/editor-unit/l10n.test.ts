import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = path.join(root, 'l10n', 'bundle.l10n.json');

const folder = path.join(root, 'src', 'editor');

/** Calls back for every node of every file of the editor; where the callback says false, the nodes inside are left out. */
function visitAll(callback: (node: ts.Node, file: string) => boolean | undefined): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (callback(node, file) !== false) ts.forEachChild(node, visit);
    };
    visit(source);
  }
}

const isCallOf = (node: ts.Node, name: RegExp): node is ts.CallExpression =>
  ts.isCallExpression(node) && name.test(node.expression.getText());
const L10N = /(^|\.)l10n\.t$/;

/** Each string that the editor gives to `l10n.t`, as VS Code looks it up: a comment for translators becomes part of the key. */
function strings(): Record<string, string> {
  const found: Record<string, string> = {};
  visitAll((node, file) => {
    if (!isCallOf(node, L10N)) return undefined;
    const [first] = node.arguments;
    assert.ok(first, `${file}: l10n.t without a string`);
    if (ts.isObjectLiteralExpression(first)) {
      const field = (name: string): ts.Expression | undefined =>
        first.properties.find((one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name)
          ?.initializer;
      const message = field('message');
      const comment = field('comment');
      assert.ok(message && ts.isStringLiteral(message) && comment && ts.isArrayLiteralExpression(comment), `${file}: ${first.getText()}`);
      found[`${message.text}/${comment.elements.map((one) => (ts.isStringLiteral(one) ? one.text : '')).join('')}`] = message.text;
    } else {
      assert.ok(ts.isStringLiteral(first), `${file}: l10n.t needs a literal string, not ${first.getText()}`);
      found[first.text] = first.text;
    }
    return undefined;
  });
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Properties whose text somebody reads. */
const SHOWN = new Set(['label', 'title', 'description', 'detail', 'placeHolder', 'placeholder', 'prompt', 'tooltip', 'message']);
/** The product's name, what the manifest's `when` clauses read of a row, and markup of the pictures' page. */
const NO_WORDS = new Set(['On the Record', 'person claims', 'organization claims', 'img-src blob:', '<!DOCTYPE html>\n<html lang="']);

/** Strings that look like words for users and do not go through `l10n.t`; the log is written in English. */
function hardCoded(): readonly string[] {
  const found: string[] = [];
  visitAll((node, file) => {
    if (isCallOf(node, L10N) || isCallOf(node, /(\blog\.\w+|\.report)$/) || ts.isImportDeclaration(node) || ts.isTypeNode(node))
      return false;
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return undefined;
    const isShown = ts.isPropertyAssignment(node.parent) && SHOWN.has(node.parent.name.getText()) && /\p{L}{2}/u.test(node.text);
    if ((isShown || /\p{L}{2,} \p{L}{2,}/u.test(node.text)) && !NO_WORDS.has(node.text)) found.push(`${file}: ${node.text}`);
    return undefined;
  });
  return found;
}

describe('the localisation bundle', () => {
  it('holds every string of the interface, and no other (UPDATE=1 writes it anew)', () => {
    const wanted = `${JSON.stringify(strings(), undefined, 2)}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(bundle, wanted);
    assert.equal(readFileSync(bundle, 'utf8'), wanted);
  });

  it('misses no words for users that stand in the code', () => assert.deepEqual(hardCoded(), []));
});

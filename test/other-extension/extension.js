// Another extension, as somebody else would write it: plain JavaScript that knows nothing of On the Record but its exports. The suites of
// test/editor run it in VS Code's hosts, beside the extension under test.
/* global exports, require */
const vscode = require('vscode');

/** @returns what the suites call */
exports.activate = () => {
  const { exports: api } = vscode.extensions.getExtension('on-the-record.on-the-record');
  const open = (uri) => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  let annotated = 0;
  let corrected = 0;
  api.onDidChangeAnnotations(() => annotated++);
  api.onDidChangeCorrections(() => corrected++);
  return {
    /** Names of people and words of claims. */
    async read(uri) {
      const document = open(uri);
      const found = await api.annotations(document);
      const words = (pairs) => pairs.map(([start, end]) => document.getText().slice(start, end)).join(' ');
      return (
        found && {
          people: found.people.map(({ name }) => name),
          claims: found.claims.map(({ id, content }) => ({ id, words: words(content) })),
        }
      );
    },
    /** What has been said so far, as plain data. */
    async said(uri) {
      const placed = await api.corrections(open(uri));
      return placed && placed.map(({ correction, status }) => ({ type: correction.body.type, status }));
    },
    /** Marks words, or says something of a claim. */
    say: (uri, request) => api.addCorrection(open(uri), request),
    heard: () => ({ annotated, corrected }),
  };
};

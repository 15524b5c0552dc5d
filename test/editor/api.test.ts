import * as vscode from 'vscode';
import type { CorrectionRequest } from '../../src/engine/corrections/request';
import type { Correction } from '../../src/engine/corrections/types';
import { TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension, hiddenDocument } from './support';

/** What test/other-extension gives to this suite. */
interface Other {
  read(
    uri: string,
  ): Promise<
    { readonly people: readonly string[]; readonly claims: readonly { readonly id: string; readonly words: string }[] } | undefined
  >;
  said(uri: string): Promise<readonly { readonly type: string; readonly status: string }[] | undefined>;
  say(uri: string, request: unknown): Promise<Correction | undefined>;
  heard(): { readonly annotated: number; readonly corrected: number };
}

describe('the interface for other extensions, used by another extension', () => {
  let other: Other;
  let uri: string;
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('onTheRecord');

  before(async () => {
    await extension();
    const found = vscode.extensions.getExtension<Other>('on-the-record-tests.other-extension');
    ok(found, 'the other extension is not in this host');
    other = await found.activate();
    await configuration().update('reviewer', 'Robot', vscode.ConfigurationTarget.Global);
  });
  beforeEach(async () => {
    const document = await hiddenDocument(TEXT);
    await vscode.window.showTextDocument(document);
    uri = document.uri.toString();
  });
  afterEach(closeAll);
  after(() => configuration().update('reviewer', undefined, vscode.ConfigurationTarget.Global));

  const span = (words: string): { readonly start: number; readonly end: number } => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  const refused = async (request: unknown): Promise<string> => {
    try {
      await other.say(uri, request);
      return 'taken';
    } catch (error) {
      return String(error);
    }
  };

  it('gives the annotations, and tells when they change', async () => {
    const found = await other.read(uri);
    ok(found, 'no annotations');
    ok(found.people.includes('Anton Dravik'));
    ok(found.claims.some(({ words }) => words.includes('We will act')));
    ok(other.heard().annotated > 0);
  });

  it('takes a correction, which counts at once and is one step of undo', async () => {
    const before = other.heard().corrected;
    const request: CorrectionRequest = { body: { type: 'name', name: 'President Dravik' }, span: span('Anton Dravik') };
    const correction = await other.say(uri, request);
    equal(correction?.creator, 'Robot');
    match(correction?.id ?? '', /^urn:uuid:/);
    ok((await other.read(uri))?.people.includes('President Dravik'));
    deepEqual(await other.said(uri), [{ type: 'name', status: 'exact' }]);
    ok(other.heard().corrected > before);
    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    deepEqual(await other.said(uri), []);
  });

  it('takes a review of a claim', async () => {
    const claim = (await other.read(uri))?.claims.find(({ words }) => words.includes('We will act'));
    ok(claim);
    await other.say(uri, { body: { type: 'review', status: 'disputed', evidence: ['https://example.org'] }, claim: claim.id });
    deepEqual(await other.said(uri), [{ type: 'review', status: 'exact' }]);
    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    deepEqual(await other.said(uri), []);
  });

  it('refuses what is none, names the field, and keeps nothing of it', async () => {
    match(await refused({ body: { type: 'praise' } }), /^TypeError: addCorrection: body\.type: /);
    match(await refused({ body: { type: 'confirm', layer: 'person' } }), /addCorrection: span: missing/);
    match(await refused({ body: { type: 'review', status: 'verified' }, claim: 'c999' }), /no claim "c999"/);
    match(await refused(undefined), /^TypeError: addCorrection: /);
    deepEqual(await other.said(uri), []);
  });

  it('knows nothing of documents that are not annotated', async () => {
    const document = await hiddenDocument('1', 'javascript');
    const address = document.uri.toString();
    equal(await other.read(address), undefined);
    equal(await other.said(address), undefined);
    let message = '';
    await other.say(address, { body: { type: 'merge' } }).catch((error: unknown) => (message = String(error)));
    equal(message, 'Error: This document is not annotated.');
  });
});

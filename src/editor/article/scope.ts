import * as vscode from 'vscode';
import { setting } from '../settings';
import type { DocumentMemory } from './memory';

/**
 * Whether a document is annotated, and if not, why:
 * - `unsuitable`: no article by nature (an output panel, a commit message, a cell of a notebook);
 * - `language`: its language is not enabled;
 * - `excluded`: a glob of `onTheRecord.exclude` matches, or the user has stopped it;
 * - `size`: larger than `onTheRecord.maximumSize`;
 * - `binary`: no text.
 */
export type Eligibility = 'yes' | 'unsuitable' | 'language' | 'excluded' | 'size' | 'binary';

/** Documents of these schemes are parts of the interface, not files that somebody opens to read. */
const INTERFACE_SCHEMES = new Set([
  'output',
  'comment',
  'vscode',
  'vscode-scm',
  'debug',
  'search-editor',
  'vscode-notebook-cell',
  'walkThrough',
  'walkThroughSnippet',
  'vscode-interactive-input',
  'chat-editing-text-model',
  'vscode-terminal',
  'on-the-record-compared',
]);

const BINARY_LANGUAGE = 'code-text-binary';

/** Whether a document is part of the interface in the shape of a text editor. */
export function isInterface({ uri }: vscode.TextDocument): boolean {
  return INTERFACE_SCHEMES.has(uri.scheme);
}

/** Characters in one unit of `onTheRecord.maximumSize`. */
const SIZE_UNIT = 1024;

/** @param chosen what the user has said of the document by command: true annotate, false leave alone. */
export function eligibility(document: vscode.TextDocument, chosen: boolean | undefined): Eligibility {
  if (isInterface(document)) return 'unsuitable';
  // VS Code shows a binary file as text on request, in a language of its own; no article holds a NUL.
  const text = document.getText();
  if (document.languageId === BINARY_LANGUAGE || text.includes('\0')) return 'binary';
  if (chosen === false) return 'excluded';
  if (chosen === undefined) {
    if (!setting('languages', document).includes(document.languageId)) return 'language';
    if (isExcluded(document)) return 'excluded';
  }
  if (chosen === undefined && text.length > maximumLength(document)) return 'size';
  return 'yes';
}

/** The size above which a document is annotated on command only, in UTF-16 code units. */
function maximumLength(document: vscode.TextDocument): number {
  return setting('maximumSize', document) * SIZE_UNIT;
}

function isExcluded(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return setting('exclude', document).some((glob) => {
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
    return typeof glob === 'string' && vscode.languages.match({ pattern }, document) > 0;
  });
}

/** The user's word on single documents, by "Annotate This Document as Article" and "Stop Annotating This Document". */
export type ScopeMemory = DocumentMemory<boolean>;

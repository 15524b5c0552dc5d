import type { Event, TextDocument } from 'vscode';
import type { Annotations } from '../engine';

/** What the extension gives to other extensions (`vscode.extensions.getExtension(…).exports`). */
export interface OnTheRecordApi {
  /** The annotations of a document as its text stands, with all claims; undefined where the document is not annotated. */
  annotations(document: TextDocument): Promise<Annotations | undefined>;
  /** Fires when the annotations of a document have changed; twice a version where its claims come in late. */
  readonly onDidChangeAnnotations: Event<TextDocument>;
}

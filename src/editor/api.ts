import { l10n, type Event, type TextDocument } from 'vscode';
import type { Annotations } from '../engine';
import type { PlacedCorrection } from '../engine/corrections/placed';
import type { CorrectionRequest } from '../engine/corrections/request';
import type { Correction } from '../engine/corrections/types';
import type { AnnotationStore } from './article/store';
import type { Corrections } from './corrections/types';

/** What the extension gives to other extensions (`vscode.extensions.getExtension(…).exports`). */
export interface OnTheRecordApi {
  /** The annotations of a document as its text stands, corrected, with all claims; undefined where the document is not annotated. */
  annotations(document: TextDocument): Promise<Annotations | undefined>;
  /** Fires when the annotations of a document have changed; twice a version where its claims come in late. */
  readonly onDidChangeAnnotations: Event<TextDocument>;
  /**
   * What people have said of a document's annotations, reviews and comments among it, each with its places in the text as it stands;
   * undefined where the document is not annotated.
   */
  corrections(document: TextDocument): Promise<readonly PlacedCorrection[] | undefined>;
  /** Fires when corrections of a document, or their places in the text, have changed. */
  readonly onDidChangeCorrections: Event<TextDocument>;
  /**
   * Says something of a document's annotations, in the user's name; one step of undo.
   * @returns what has been added; undefined where the user has closed the question for the name.
   * @throws TypeError, with the field that is wrong, where the request is none; Error where the document is not annotated.
   */
  addCorrection(document: TextDocument, request: CorrectionRequest): Promise<Correction | undefined>;
}

/** The interface over the store and the corrections. */
export function createApi(store: Pick<AnnotationStore, 'complete' | 'onDidChange'>, corrections: Corrections): OnTheRecordApi {
  const annotations = async (document: TextDocument): Promise<Annotations | undefined> => (await store.complete(document))?.annotations;
  return {
    annotations,
    onDidChangeAnnotations: store.onDidChange,
    corrections: async (document) => ((await store.complete(document)) ? (corrections.of(document)?.placed ?? []) : undefined),
    onDidChangeCorrections: corrections.onDidChange,
    async addCorrection(document, request) {
      const article = await store.complete(document);
      if (!article) throw new Error(l10n.t('This document is not annotated.'));
      // Only for those who need it: it costs activation nothing.
      const { readRequest } = await import('../engine/corrections/request');
      const read = readRequest(request, article.text, article.annotations);
      if (read.kind === 'fault') throw new TypeError(`addCorrection: ${read.fault}`);
      const added = await corrections.change(document, { add: [read.draft], label: l10n.t('Correction of Another Extension') });
      return added?.[0];
    },
  };
}

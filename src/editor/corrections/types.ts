import type { Event, TextDocument } from 'vscode';
import type { Conflict } from '../../engine/corrections/apply';
import type { PlacedCorrection } from '../../engine/corrections/placed';
import type { ClaimReview } from '../../engine/corrections/reviews';
import type { JsonObject } from '../../engine/corrections/sidecar';
import type { Correction } from '../../engine/corrections/types';

/** What somebody says before it has an id, an author and a time. */
export type CorrectionDraft = Pick<Correction, 'targets' | 'body'>;

/** The corrections of one version of an article. */
export interface CorrectedArticle {
  /** The document's version that `placed` holds for. */
  readonly version: number;
  /** All of them, with their places in the text of that version; those that are `uncertain` or `orphan` are to be checked by somebody. */
  readonly placed: readonly PlacedCorrection[];
  /** Corrections that contradict each other; the later one counts. */
  readonly conflicts: readonly Conflict[];
  /** What has been found and said of the claims, by their ids. */
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  /** Reviews and comments whose words stand, though no claim is found at them any more: nothing else shows them. */
  readonly unclaimed: readonly Correction[];
}

/** One gesture of the user, one step of undo: what goes and what comes. */
export interface CorrectionChange {
  readonly add?: readonly CorrectionDraft[];
  /** Corrections that take the place of those with the same id, such as an edited note; their `modified` is set here. */
  readonly replace?: readonly Correction[];
  /** Corrections from elsewhere, kept as they are with ids, authors and times; they take the place of those with the same id. */
  readonly take?: readonly Correction[];
  /** Fields of these that this program does not know, by their ids. */
  readonly extras?: ReadonlyMap<string, JsonObject>;
  /** Ids. */
  readonly remove?: readonly string[];
  /** Undo and redo name it: "Reject Person". Localised. */
  readonly label: string;
}

/**
 * The corrections of the open articles: held in memory, applied to the annotations (`AnnotationStore`), kept in sidecar files. What surfaces
 * and commands work with; they never read or write a sidecar themselves.
 */
export interface Corrections {
  /** The corrections of a document, or their places, have changed; its annotations follow by the store's own event. */
  readonly onDidChange: Event<TextDocument>;
  /** Undefined while the document is not annotated, or its sidecar is not read yet. */
  of(document: TextDocument): CorrectedArticle | undefined;
  /**
   * Applies a change at once and writes it soon. Gives ids, author and times to what is added; asks for the author the first time.
   * @returns what has been added; undefined where nothing was done, because the user has closed the question for the name.
   */
  change(document: TextDocument, change: CorrectionChange): Promise<readonly Correction[] | undefined>;
  /** The label of what undo would take back; undefined where there is nothing. */
  undoLabel(document: TextDocument): string | undefined;
  redoLabel(document: TextDocument): string | undefined;
  undo(document: TextDocument): Promise<void>;
  redo(document: TextDocument): Promise<void>;
}

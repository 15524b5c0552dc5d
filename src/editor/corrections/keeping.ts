import type { Uri } from 'vscode';
import type { SidecarConflict, SidecarProblem } from '../../engine/corrections/sidecar';
import type { Fallback } from './fallback';
import type { Files } from './sidecar-file';
import type { SidecarPlace } from './sidecar-path';

/** The parser, the writer and the merge of sidecars, which are loaded with the first article. */
type Format = typeof import('../../engine/corrections/sidecar');

/** Why a sidecar is left alone as it is. */
export type Unreadable =
  | { readonly kind: 'unreadable'; readonly problem: SidecarProblem }
  | { readonly kind: 'newer'; readonly version: number }
  /** It is there, but the file system does not give it. */
  | { readonly kind: 'unavailable'; readonly error: unknown };

/** Why corrections are kept in VS Code's storage. */
export type Unwritten =
  /** The document is no file in a workspace folder. */
  { readonly kind: 'no-place' } | { readonly kind: 'read-only' } | { readonly kind: 'failed'; readonly error: unknown } | Unreadable;

/** What a sidecar tells whoever keeps it. */
export interface Keeping {
  readonly files: Files;
  readonly format: Format;
  readonly fallback: Fallback;
  /** Where the article's sidecar is now; undefined where it can have none. */
  readonly placeOf: (article: Uri) => SidecarPlace | undefined;
  /** The content has become another one from outside. */
  readonly changed: (article: Uri) => void;
  /** Something has been read, with what is wrong in it; undefined: nothing is there. */
  readonly read: (sidecar: Uri, found: readonly SidecarProblem[] | Unreadable | undefined) => void;
  readonly conflicts: (article: Uri, conflicts: readonly SidecarConflict[]) => void;
  readonly unwritten: (article: Uri, why: Unwritten) => void;
  /** Something is to be written, after a while. */
  readonly later: (article: Uri, why: 'changed' | 'failed') => void;
  /** What should not happen, for the log. */
  readonly fault: (article: Uri, error: unknown) => void;
}

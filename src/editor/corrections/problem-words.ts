import { l10n } from 'vscode';
import type { SidecarProblem, SidecarProblemCode } from '../../engine/corrections/sidecar';
import type { Unreadable } from './keeping';

/** What is wrong in a sidecar and what to do, one wording a code. */
const WORDINGS: { readonly [Code in SidecarProblemCode]: (path: string) => string } = {
  syntax: () => l10n.t('This is no JSON: look for a missing comma, quotation mark or bracket before this place.'),
  'git-conflict': () =>
    l10n.t(
      'Git has left a conflict here: keep what is right of both sides and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ),
  deep: () => l10n.t('The file is nested too deeply to hold corrections.'),
  object: () => l10n.t('Here must be an object with fields: { "…": … }.'),
  kind: () => l10n.t('This is no collection of annotations: "type": "AnnotationCollection" with a "first" page and its "items".'),
  missing: (path) => l10n.t('“{0}” is missing: add it.', path),
  value: (path) => l10n.t('“{0}” has a value that it cannot have.', path),
  duplicate: () => l10n.t('Another annotation has the same id and says something else. The later one counts; give one of them another id.'),
};

/** An annotation that cannot be understood, in words, with what becomes of it. */
export function problemInWords({ code, path = '' }: SidecarProblem): string {
  return l10n.t('{0} Until then this annotation has no effect; it is kept as it is.', WORDINGS[code](path));
}

/** Why a whole sidecar cannot be read. */
export function unreadableInWords(found: Unreadable): string {
  switch (found.kind) {
    case 'unreadable':
      return WORDINGS[found.problem.code](found.problem.path ?? '');
    case 'newer':
      return l10n.t('The file is of version {0}, which this extension does not know: update the extension.', found.version);
    case 'unavailable':
      return l10n.t('The file cannot be read: {0}', messageOf(found.error));
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

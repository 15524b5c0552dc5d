import type { AccessibilityInformation } from 'vscode';

/**
 * What a screen reader says of a row: its words, and what eyes see in its icon, its place in the tree or its tooltip. VS Code itself adds
 * how deep the row stands and how many there are beside it.
 * @param parts empty and undefined ones are left out.
 */
export function spoken(...parts: readonly (string | undefined)[]): AccessibilityInformation {
  return { role: 'treeitem', label: parts.filter(Boolean).join(', ') };
}

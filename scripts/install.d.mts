/**
 * Why the dependencies have to be installed and by which of npm's commands, or undefined if node_modules holds what is asked for.
 * @param folder where package.json is.
 */
export function needsInstall(folder: string): { readonly reason: string; readonly command: 'ci' | 'install' } | undefined;

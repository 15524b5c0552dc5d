/** Words for the faults that people meet. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EISDIR: 'a folder, not a file',
  ENOSPC: 'no space left',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};

/** Why something failed, in words for people: ours for the common faults, else the error's own. */
export function reasonOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? error.message;
}

/** Something that keeps the command line from its work, in one line for whoever called it. */
export interface Problem {
  readonly problem: string
}

export const isProblem = <Value>(value: Value | Problem): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (code || String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'is a folder',
  ENOTDIR: 'a folder on its path is a file',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENOSPC: 'no space is left'
}

import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri
} from 'vscode'

/** Files that are on no disk, as those of a repository are that is read over the network. */
export const holdInMemory = (
  files: Readonly<Record<string, string>>,
  scheme = 'memory',
  isReadonly = false
): Disposable =>
  workspace.registerFileSystemProvider(scheme, createMemoryFiles(files), {isCaseSensitive: true, isReadonly})

function createMemoryFiles(given: Readonly<Record<string, string>>): FileSystemProvider {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>(Object.entries(given).map(([name, text]) => [name, encoder.encode(text)]))
  const changes = new EventEmitter<FileChangeEvent[]>()
  const tell = (type: FileChangeType, uri: Uri): void => changes.fire([{type, uri}])
  const isFolder = (path: string): boolean =>
    [...files.keys()].some((name) => name.startsWith(path.endsWith('/') ? path : `${path}/`))

  function bytesOf(uri: Uri): Uint8Array {
    const bytes = files.get(uri.path)
    if (!bytes) throw FileSystemError.FileNotFound(uri)
    return bytes
  }

  return {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => undefined),
    stat(uri): FileStat {
      if (isFolder(uri.path)) return {type: FileType.Directory, ctime: 0, mtime: 0, size: 0}
      return {type: FileType.File, ctime: 0, mtime: 0, size: bytesOf(uri).length}
    },
    readFile: bytesOf,
    writeFile(uri, bytes) {
      if (uri.path.includes('locked')) throw FileSystemError.NoPermissions(uri)
      const isNew = !files.has(uri.path)
      files.set(uri.path, bytes)
      tell(isNew ? FileChangeType.Created : FileChangeType.Changed, uri)
    },
    delete(uri) {
      if (!files.delete(uri.path)) throw FileSystemError.FileNotFound(uri)
      tell(FileChangeType.Deleted, uri)
    },
    rename(from, to) {
      files.set(to.path, bytesOf(from))
      files.delete(from.path)
      tell(FileChangeType.Deleted, from)
      tell(FileChangeType.Created, to)
    },
    readDirectory({path}) {
      const inside = path.endsWith('/') ? path : `${path}/`
      const found = new Map<string, FileType>()
      for (const name of files.keys()) {
        if (!name.startsWith(inside)) continue
        const [first = '', ...rest] = name.slice(inside.length).split('/')
        found.set(first, rest.length > 0 ? FileType.Directory : FileType.File)
      }
      return [...found]
    },
    createDirectory() {
      // A folder is there as soon as a file is in it.
    }
  }
}

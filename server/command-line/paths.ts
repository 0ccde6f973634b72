import path from 'node:path'

/** The way from a folder to a file, with `/`. */
export const pathIn = (folder: string, file: string): string =>
  path.relative(folder, path.resolve(file)).split(path.sep).join('/')

/** A path as reports have it: from the working directory. */
export const reportPath = (file: string): string => pathIn(process.cwd(), file)

/** The path of a draft from the folder of a baseline, so that it holds wherever the program is started. */
export const pathFrom = (baseline: string, draft: string): string => pathIn(path.dirname(path.resolve(baseline)), draft)

import type {Page} from 'playwright-core'

/** Something worth a picture: what a person does until it shows. */
export interface Scene {
  /** The picture's name, without its theme. */
  readonly name: string
  /** The files of the example workspace that are open; the last of them is in front. */
  readonly files: readonly string[]
  readonly play: (stage: Stage) => Promise<void>
}

/** Where a scene is played. */
export interface Stage {
  readonly page: Page
  /** Puts the cursor before some words of a file of the workspace, which must be in front. */
  readonly goTo: (file: string, words: string) => Promise<void>
}

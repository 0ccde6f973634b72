import {Disposable} from 'vscode'

/** Does something once it has not been asked for so many milliseconds: each time that it is asked the pause begins anew. */
export function afterPause(
  act: () => void,
  milliseconds: number
): {readonly later: () => void; readonly stop: Disposable} {
  let pause: ReturnType<typeof setTimeout> | undefined
  return {
    later: () => {
      clearTimeout(pause)
      pause = setTimeout(act, milliseconds)
    },
    stop: new Disposable(() => clearTimeout(pause))
  }
}

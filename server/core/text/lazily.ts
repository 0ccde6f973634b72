import {memo} from './memo.ts'

/**
 * A maker of objects some of whose properties are worked out when they are first asked for. These are shared by all
 * that it makes: an object with getters of its own is a kind of its own to the machine, slow to make and to ask, and all
 * that it knows waits for the thorough clearing of memory, however short its life was. A spread copies what is known,
 * and none of what is worked out.
 */
export function lazily<Known extends object, Late extends object>(late: {
  readonly [Name in keyof Late]: (known: Known) => Late[Name]
}): (known: Known) => Known & Late {
  const works: readonly [string, (known: Known) => unknown][] = Object.entries(late)
  const shared = {} as Late
  for (const [name, work] of works) {
    const remembered = memo(work)
    Object.defineProperty(shared, name, {
      get(this: Known) {
        return remembered(this)
      }
    })
  }
  return (known) => Object.assign(Object.create(shared) as Late, known)
}

/** So many deaths within so many milliseconds are not mended by starting again. */
const tooMany = 4
const period = 3 * 60 * 1000

/** Says at each death of the server whether it is worth starting again; begins anew once it has said no. */
export function createPatience(): (now: number) => boolean {
  let deaths: readonly number[] = []

  return (now) => {
    deaths = [...deaths.filter((death) => now - death < period), now]
    const isPatient = deaths.length < tooMany
    if (!isPatient) deaths = []
    return isPatient
  }
}

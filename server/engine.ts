import {setFlagsFromString} from 'node:v8'

/**
 * Sets the engine to a server, which is to be small, and quick in what it does for the first time and a little of.
 * What is no longer needed is thrown away when memory has grown by less than half, and not only when it has doubled or
 * more: half of the memory, for a few hundredths of the time on a draft of thirty pages and a tenth on one of three
 * hundred. An engine that does not know a flag goes on as it was.
 */
export function setEngineToServing(): void {
  setFlagsFromString('--heap-growing-percent=45')
  setCompilers(300_000)
}

/**
 * Keeps the room for what was just made as large as it has become. When all that serves is loaded that is four
 * megabytes, what some four keystrokes make: with one megabyte each of them would wait until that is cleared, and with
 * sixteen, to which it grows by itself, one in twenty would wait for longer.
 */
export function keepYoungRoom(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * Sets the engine to checking many drafts: memory doubles and does not grow fourfold before it is cleared, which is two
 * thirds of it for a few hundredths of the time.
 */
export function setEngineToChecking(): void {
  setFlagsFromString('--heap-growing-percent=100')
  setCompilers(1_200_000)
}

/**
 * Has patterns compiled when they are first used, and not interpreted once before: twice the work, and a tenth of the
 * opening of a draft. (It is the number of uses before that which is set: an engine that is told not to interpret any
 * crashes if it has interpreted one.) Has functions made fast only when they have run through so much of their code,
 * several times as much as the engine would wait for by itself: sooner, the work on them costs more than it spares, and
 * a keystroke now and then waits for it.
 */
function setCompilers(budget: number): void {
  setFlagsFromString('--regexp-tier-up-ticks=0')
  if (!hasQuickCompiler) setFlagsFromString(`--interrupt-budget=${budget}`)
}

/** Later engines have a compiler between, which is quick, and complain of the flag. */
const hasQuickCompiler = 12 <= Number.parseInt(process.versions.v8)

import {commands} from 'vscode'

/** What an author does for the first time, by which the steps of the walkthrough are ticked off. */
type Step = 'hasHovered' | 'hasMended'

const taken = new Set<Step>()

/** Ticks a step off. */
export function take(step: Step): void {
  if (taken.has(step)) return
  taken.add(step)
  void commands.executeCommand('setContext', `selfEvaluation.${step}`, true)
}

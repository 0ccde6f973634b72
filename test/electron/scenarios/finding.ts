import type {Diagnostic} from 'vscode'

/** The rule whose finding a diagnostic is. */
export const codeOf = ({code}: Diagnostic): unknown => (typeof code === 'object' ? code.value : code)

/** Whether a diagnostic is one of ours. */
export const isOurs = ({source}: Diagnostic): boolean => source === 'self-evaluation'

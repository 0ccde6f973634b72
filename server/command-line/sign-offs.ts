import {readSidecar, type SignOff} from '../core/sign-off/sidecar.ts'
import {sidecarPath} from '../core/sign-off/sidecar-path.ts'
import {isProblem, type Problem} from './problem.ts'
import {readTextFileIfAny} from './text-file.ts'

/** What the file of sign-offs beside a draft says; nothing where there is none. */
export function signOffsBeside(draft: string): readonly SignOff[] | Problem | undefined {
  const file = sidecarPath(draft)
  const text = readTextFileIfAny(file)
  if (text === undefined || isProblem(text)) return text

  const {signOffs, problem} = readSidecar(text)
  return problem ? {problem: `${file}:${problem.line + 1}:${problem.character + 1}: ${problem.message}`} : signOffs
}

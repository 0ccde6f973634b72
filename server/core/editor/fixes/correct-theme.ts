import type {Finding} from '../../rules/rule.ts'
import type {Fix, FixQuestion} from './fix.ts'
import {writeNearest} from './nearest.ts'

/** Writes a theme of the commentary for a name that is none. */
export const correctTheme = ({assessment: {text, commentary}}: FixQuestion, finding: Finding): readonly Fix[] =>
  writeNearest(
    commentary.themes.map(({id}) => id),
    text,
    finding
  )

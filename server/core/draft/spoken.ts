import type {SectionBlock} from './model.ts'

/** The themes of a block that count: of those guessed only the best, and only if the guess is sure enough. */
export const spokenOf = ({themes}: SectionBlock): SectionBlock['themes'] =>
  themes[0]?.basis === 'wording' ? themes.slice(0, 1).filter(({share = 1}) => sure <= share) : themes

/** A guess counts from this share of one, among all themes and none: chosen on labelled drafts not learnt from. */
const sure = 0.45

import type {ReportingDescriptor} from 'sarif'
import {rulePages} from '../../packs/rules/index.ts'
import {rules} from '../rules/index.ts'
import {inOneLine} from '../text/in-one-line.ts'
import {sarifLevels, sarifText} from './sarif-words.ts'

/** The rules as a SARIF report describes them, each with the page that explains it. */
export const sarifRules = (): ReportingDescriptor[] =>
  rules.map(({id, summary, severity}) => {
    const page = rulePages.get(id) ?? summary
    return {
      id,
      shortDescription: {text: sarifText(summary)},
      fullDescription: {text: sarifText(whyIn(page) || summary)},
      help: {text: sarifText(plainOf(page)), markdown: page.replace(/[{}]/g, '$&$&')},
      defaultConfiguration: severity === 'off' ? {enabled: false} : {level: sarifLevels[severity]}
    }
  })

/** What a rule's page says below “Why”. */
const whyIn = (page: string): string => inOneLine(/\n## Why\n\n([^]*?)(?=\n## |$)/.exec(page)?.[1] ?? '')

/** A page for those who do not see Markdown: without the marks of headings and fences. */
const plainOf = (page: string): string => page.replace(/^#+ /gm, '').replace(/^```.*\n/gm, '')

import written from '../../snippets/self-evaluation.json'
import {readSnippets} from '../core/snippets/read.ts'

/** The words to start from that come with us. */
export const {snippets} = readSnippets(written)

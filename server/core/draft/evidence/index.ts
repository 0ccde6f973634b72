import {example} from './example.ts'
import {figure} from './figure.ts'
import {impact} from './impact.ts'
import type {EvidenceKind} from './kind.ts'
import {source} from './source.ts'
import {voice} from './voice.ts'

/** The kinds of evidence, in the order of the settings page. */
export const evidenceKinds: readonly EvidenceKind[] = [figure, voice, source, example, impact]

/** The kind of evidence that an id names; nothing where it names none. */
export const kindById = (id: string): EvidenceKind | undefined => evidenceKinds.find((kind) => kind.id === id)

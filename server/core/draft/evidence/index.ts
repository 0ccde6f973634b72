import {figure} from './figure.ts'
import type {EvidenceKind} from './kind.ts'

/** The kinds of evidence, in the order of the settings page. */
export const evidenceKinds: readonly EvidenceKind[] = [figure]

import type {Location} from 'vscode-languageserver'
import {definitionsAt} from '../../core/editor/definition.ts'
import {referencesIn, soughtAt, type Sought} from '../../core/editor/references.ts'
import {rangeOf} from '../convert/ranges.ts'
import {commentaryAt} from '../documents.ts'
import {asDocument} from '../files/open-document.ts'
import type {Assessed, Feature, Service} from '../service.ts'

/** Every place of the open drafts and the workspace's that speaks of what the commentary says, or quotes it. */
export const references: Feature = {
  serve(service) {
    service.connection.onReferences(
      service.guarded('references', undefined, async ({textDocument: {uri}, position}) => {
        const asked = await service.assess(uri)
        const offset = asked?.document.offsetAt(position)
        const target = asked && definitionsAt(asked.assessment, offset!)[0]?.target.start
        const commentary = asked?.assessment.commentary ?? commentaryAt(uri)
        const place = asked ? target : commentary && asDocument(uri, commentary.text).offsetAt(position)
        const sought = commentary && place !== undefined && soughtAt(commentary, place)
        return sought ? await placesOf(sought, asked?.commentaryUri ?? uri, service) : undefined
      })
    )
  }
}

async function placesOf(sought: Sought, commentaryUri: string, service: Service): Promise<Location[]> {
  const places: Location[] = []
  for await (const {document, assessment, commentaryUri: own} of drafts(service)) {
    if (own !== commentaryUri) continue
    for (const span of referencesIn(assessment, sought))
      places.push({uri: document.uri, range: rangeOf(document, span)})
  }
  return places
}

/** The open drafts, then those of the workspace that are not open. */
async function* drafts({documents, files, folders, assess, assessText}: Service): AsyncGenerator<Assessed> {
  const open = documents.keys()
  for (const uri of open) {
    const assessed = await assess(uri)
    if (assessed) yield assessed
  }
  const {listMarkdown, readText} = files()
  for (const uri of await listMarkdown(folders())) {
    if (open.includes(uri)) continue
    const text = await readText(uri)
    const assessed = text === undefined ? undefined : await assessText(uri, text)
    if (assessed) yield assessed
  }
}

import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Handlers } from '../workflow/read-address.ts'
import type { State } from './compare-versions.ts'
import type { Version } from './version-store.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { namesOf } from '../workflow/people.ts'
import { answer, readAddress } from '../workflow/read-address.ts'
import { compareVersions } from './compare-versions.ts'
import { describeVersion } from './describe-version.ts'
import { readCurrentDraft } from './record-versions.ts'

/** What was saved of a document, and when. */
export function createHistoryController(strapi: Core.Strapi): Handlers {
  const editorial = () => editorialOf(strapi)

  async function describe(address: DocumentAddress, versions: readonly Version[]): Promise<readonly object[]> {
    const { workflow } = editorial()
    const events = await workflow.events(address)
    const nameOf = await namesOf(strapi, versions.map(({ userId }) => userId))
    return versions.map(version => describeVersion(version, events, nameOf))
  }

  return {
    /** Every saved version, newest first. */
    async list(context) {
      const address = readAddress(context)
      await readCurrentDraft(editorial().history, address)
      const versions = await editorial().history.versions.list(address)
      if (versions.length === 0)
        throw new HttpRefusal(404, 'Diesen Inhalt gibt es in dieser Sprache nicht (mehr).')
      answer(context, await describe(address, versions))
    },

    /** One saved version with its content. */
    async version(context) {
      const address = readAddress(context)
      const { versions } = editorial().history
      const version = await versions.get(address, Number(context.params.version))
      if (!version)
        throw new HttpRefusal(404, 'Diese Fassung gibt es hier nicht.')
      const [described] = await describe(address, [version])
      answer(context, { ...described, content: await versions.content(version.contentHash) ?? null })
    },

    /** What is different between two saved versions, or between one and what is public (`published`) or written now (`draft`). */
    async diff(context) {
      const address = readAddress(context)
      const { from, to, changes } = await compareVersions(editorial(), address, String(context.query.from ?? 'published'), String(context.query.to ?? 'draft'))
      const say = async ({ version }: State) => typeof version === 'string' ? version : (await describe(address, [version]))[0]
      answer(context, { from: await say(from), to: await say(to), changes })
    },
  }
}

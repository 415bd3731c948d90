import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'
import { berlinDay, isFileShowable } from '@kek/contract'
import { editorialOf } from '../plugin-services.ts'
import { answeringProblems, HttpRefusal } from '../problem/answer-problem.ts'
import { filesOf } from './draft-files.ts'
import { answerOf, openLink } from './open-link.ts'
import { panelOrigins } from './panel-origins.ts'
import { ShareStore } from './share-store.ts'

const address = /^\/api\/kek\/preview\/([^/]+)(?:\/media\/([^/]+))?$/

/**
 * Answers what the site asks to show a preview, before the rest of the application runs: a token is all it takes, and it must not get
 * into the log of requests. To stand before everything that writes one.
 */
export function publicPreview(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (context: Context, next: Next): Promise<void> => {
    const [, token, sha256] = address.exec(context.path) ?? []
    if (token === undefined)
      return next()
    context.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' })
    await answeringProblems(strapi, async (context) => {
      if (context.method !== 'GET' && context.method !== 'HEAD') {
        context.set('Allow', 'GET, HEAD')
        throw new HttpRefusal(405, 'Eine Vorschau lässt sich nur lesen.')
      }
      await (sha256 === undefined ? answerEntries(strapi, context, token) : answerFile(strapi, context, token, sha256))
    })(context)
  }
}

/** With `?opening=1` it is counted: the site says so once, when somebody follows the link, and not for the pages behind it. */
async function answerEntries(strapi: Core.Strapi, context: Context, token: string): Promise<void> {
  const store = new ShareStore(strapi)
  const now = new Date()
  const opened = await openLink(editorialOf(strapi), store, token, now)
  if (context.method === 'GET' && context.query.opening === '1')
    await store.countOpening(opened.link.id, now.toISOString())
  context.type = 'application/json'
  context.body = JSON.stringify(answerOf(opened, panelOrigins(strapi.config.get<string>('plugin::kek.cmsUrl') ?? '', strapi.config.get<number>('server.port'))))
}

async function answerFile(strapi: Core.Strapi, context: Context, token: string, sha256: string): Promise<void> {
  const { drafts } = await openLink(editorialOf(strapi), new ShareStore(strapi), token, new Date())
  // What the public may not have any more is not to be had by a link either.
  const today = berlinDay(new Date())
  const file = drafts.filter(({ type, content }) => isFileShowable(type, content, today)).flatMap(({ type, content }) => filesOf(type, content)).find(file => file.sha256 === sha256)
  const bytes = file && await editorialOf(strapi).ledger.media.read(sha256)
  if (!file || !bytes)
    throw new HttpRefusal(404, 'Diese Datei gehört nicht zu dieser Vorschau.')
  context.set({ 'Content-Security-Policy': 'sandbox; default-src \'none\'', 'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.name)}` })
  context.type = file.mime
  context.length = bytes.size
  context.body = bytes.stream
}

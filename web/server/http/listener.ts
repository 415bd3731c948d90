import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReportDesk } from '../participation/report-desk.ts'
import type { PreviewDesk } from '../preview/preview-desk.ts'
import type { Site } from '../site/site.ts'
import type { StateDesk } from '../states/state-desk.ts'
import type { PageCache } from './page-cache.ts'
import { problem, problemMediaType } from '@kek/contract'
import { currentDesk } from '../paper/current-desk.ts'
import { readReportAddress } from '../participation/report-address.ts'
import { readScaledAddress } from '../pictures/scaled-address.ts'
import { scaledPicture } from '../pictures/scaled-picture.ts'
import { readPreviewAddress, withoutToken } from '../preview/preview-address.ts'
import { readStateAddress } from '../states/state-address.ts'
import { Answer, sendAnswer } from './answer.ts'
import { findFile, sendFile } from './media.ts'
import { plainPage } from './plain-page.ts'
import { readAddress } from './read-address.ts'

/** Why a request is refused before any page is asked. */
export type Refusal = 400 | 404 | 405 | 414

export interface ListenerParts {
  readonly site: Site
  readonly cache: PageCache
  /** Files of the build, ready to send. */
  readonly asset: (path: string) => Promise<Answer | undefined>
  /** Makes what is no page, under a canonical address; undefined where no such thing stands there. */
  readonly resource: (key: string) => Promise<Answer | undefined>
  /** Renders the page of a canonical address. */
  readonly render: (key: string) => Promise<Answer>
  /** Shows drafts to whoever has a token. */
  readonly previews: PreviewDesk
  /** Shows the site as it stood in an adopted version or on a day. */
  readonly states: StateDesk
  /** Takes what readers send: the one thing that they can. */
  readonly reports: ReportDesk
  /** Renders the page that says why a request is refused. */
  readonly renderRefusal: (status: Refusal) => Promise<Answer>
}

/** Answers requests: finished answers first, everything else behind them. */
export function createListener(parts: ListenerParts): (request: IncomingMessage, response: ServerResponse) => void {
  const { cache } = parts
  return (request, response) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const finished = isReading ? cache.find(request.url ?? '/') : undefined
    if (finished)
      return sendAnswer(request, response, finished)
    answerOther(parts, request, response, isReading).catch((error: Error) => {
      console.error(`Eine Anfrage ließ sich nicht beantworten: ${request.method} ${withoutToken(request.url ?? '/')}`, error)
      if (response.headersSent)
        response.destroy()
      else
        sendAnswer(request, response, plainPage(500, 'Das hat nicht geklappt', 'Auf unserer Seite ist ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal.'))
    })
  }
}

async function answerOther(parts: ListenerParts, request: IncomingMessage, response: ServerResponse, isReading: boolean): Promise<void> {
  const { site, cache } = parts
  const target = request.url ?? '/'
  const [path = '/'] = target.split('?', 1)
  const send = (answer: Answer): void => sendAnswer(request, response, answer)
  const refuse = async (status: Refusal): Promise<void> => send(await refusal(parts, status))

  if (path === '/healthz')
    return send(isReading ? health(site) : methodProblem())
  const asset = isReading ? await parts.asset(path) : undefined
  if (asset)
    return send(asset)
  // Asking for the state also starts a new day in the cache.
  if (!site.state)
    return send(plainPage(503, 'Die Website startet gerade', 'In wenigen Sekunden ist sie da. Bitte laden Sie die Seite dann neu.', ['Retry-After', '5']))
  const report = readReportAddress(request.method, target)
  if (report)
    return parts.reports.answer(request, response, report)
  if (!isReading)
    return refuse(405)
  const address = readAddress(target)
  const preview = readPreviewAddress(target)
  if (address.kind === 'refused')
    return refuse(address.status)
  if (preview)
    return parts.previews.answer(request, response, preview, site.state)
  const scaled = readScaledAddress(target)
  const picture = scaled && await scaledPicture(scaled, site.state, currentDesk('pictures'))
  if (picture)
    return send(picture)
  if (path.startsWith('/media/'))
    return answerMedia(parts, request, response, target)
  if (address.kind === 'moved')
    return send(moved(address.to))
  // What begins with an underscore belongs to the framework and is not for readers.
  if (address.key.startsWith('/_'))
    return refuse(404)
  const ordinary = async (): Promise<Answer> => await parts.resource(address.key) ?? parts.render(address.key)
  const inState = readStateAddress(address.key)
  if (inState)
    return send(await cache.obtain(address.key, async () => await parts.states.answer(inState) ?? ordinary(), true))
  send(await cache.obtain(address.key, ordinary))
}

async function answerMedia(parts: ListenerParts, request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const file = findFile(parts.site, target)
  if (!file)
    return sendAnswer(request, response, await refusal(parts, 404))
  try {
    await sendFile(request, response, parts.site, file)
  }
  catch (error) {
    if (response.headersSent)
      throw error
    sendAnswer(request, response, plainPage(503, 'Diese Datei ist gerade nicht da', 'Sie ist veröffentlicht, aber noch nicht auf diesen Rechner übertragen. Bitte versuchen Sie es in einer Minute noch einmal.', ['Retry-After', '60']))
  }
}

/** No address holds a space, so these keys meet no page. */
function refusal({ cache, renderRefusal }: ListenerParts, status: Refusal): Promise<Answer> {
  return cache.obtain(`refusal ${status}`, () => renderRefusal(status))
}

function moved(to: string): Answer {
  return new Answer({ status: 301, body: Buffer.alloc(0), contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache', headers: ['Location', to] })
}

function health(site: Site): Answer {
  const { health } = site
  return new Answer({ status: health.status === 'starting' ? 503 : 200, body: Buffer.from(JSON.stringify(health)), contentType: 'application/json', cacheControl: 'no-store' })
}

function methodProblem(): Answer {
  const body = Buffer.from(JSON.stringify(problem(405, 'Diese Adresse kann nur gelesen werden.')))
  return new Answer({ status: 405, body, contentType: problemMediaType, cacheControl: 'no-store', headers: ['Allow', 'GET, HEAD'] })
}

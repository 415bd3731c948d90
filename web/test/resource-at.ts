import type { PublicState } from '../server/site/public-state.ts'
import { MediaMirror } from '../server/replica/media-mirror.ts'
import { answerResource } from '../server/resources/answer-resource.ts'

/** Where the site under test says it is. */
export const siteUrl = 'https://kek.example'

function noFiles(): never {
  throw new Error('Diese Antworten haben keine Dateien.')
}

const media = new MediaMirror({ folder: '', fetchMedia: noFiles, log: noFiles, signal: AbortSignal.abort() })

/** What the site answers at an address that is no page, as text; undefined where nothing stands there. */
export async function resourceAt(address: string, state: PublicState, base = ''): Promise<{ readonly status: number, readonly type: string, readonly text: string, readonly location: string | undefined } | undefined> {
  const facts = await answerResource(address, { state, siteUrl, media, base })
  return facts && { status: facts.status, type: facts.contentType, text: facts.body.toString('utf8'), location: facts.headers?.[0] === 'Location' ? facts.headers[1] : undefined }
}

/** The text at an address that is no page. @throws Error where nothing stands there */
export async function textAt(address: string, state: PublicState, base = ''): Promise<string> {
  const answer = await resourceAt(address, state, base)
  if (answer?.status !== 200)
    throw new Error(`Unter ${address} steht nichts.`)
  return answer.text
}

import type { Wish } from '../paper/paper-desk.ts'
import type { Paper } from '../paper/paper.ts'
import type { PublicState } from '../site/public-state.ts'
import type { Resource, ResourceAnswer } from './resource.ts'
import { Buffer } from 'node:buffer'
import { contentDisposition } from '../http/media.ts'
import { plainPage } from '../http/plain-page.ts'
import { currentDesk } from '../paper/current-desk.ts'
import { isPlanPage, paperAt, picturesOf } from '../paper/paper-at.ts'
import { PaperUnavailable } from '../paper/typesetter-process.ts'
import { BoundedMemo } from '../snapshot/bounded-memo.ts'

const ending = /\.pdf$/

/** The plan and each of its elements as a PDF for everyone (PDF/UA-1). */
export const paperPdf: Resource = {
  matches: path => ending.test(path) && isPlanPage(path.replace(ending, '')),
  make: async ({ state, locale, path, base, siteUrl, edition }) => {
    const page = path.replace(ending, '')
    const set = paperAt(page, { snapshot: state.snapshot, locale, today: state.day }, { siteUrl, base, ...(edition ? { edition } : {}) })
    if (!set)
      return undefined
    const desk = currentDesk()
    if (!desk)
      return unavailable('missing')
    const wishOf = (): Wish & { readonly data: Paper } => {
      const data = set()
      return { layout: 'paper', data, pictures: picturesOf(data), erasures: state.erasures, isPast: edition !== undefined }
    }
    const { name, day } = filesOf(state).get(JSON.stringify([locale, page, base]), () => {
      const wish = wishOf()
      return { name: desk.nameOf(wish), day: wish.data.day }
    })
    try {
      const fileName = `${page.split('/').at(-1)}-${day}.pdf`
      return { body: await desk.read(name, wishOf), contentType: 'application/pdf', isLarge: true, headers: ['Content-Disposition', contentDisposition(fileName, 'application/pdf')] }
    }
    catch (error) {
      if (error instanceof PaperUnavailable)
        return unavailable(error.reason)
      throw error
    }
  },
}

interface File { readonly name: string, readonly day: string }

/** Many days share one state, each with files of its own: which ones people ask for is theirs to choose, so it must have a bound. */
const filesKnown = 2000

/** Which file each address of a state has: to put the whole plan together takes longer than to read its file. */
const files = new WeakMap<PublicState, BoundedMemo<File>>()

function filesOf(state: PublicState): BoundedMemo<File> {
  const known = files.get(state) ?? new BoundedMemo<File>(filesKnown)
  files.set(state, known)
  return known
}

const sentences = {
  missing: ['Dieses PDF gibt es hier nicht', 'Der Rechner, auf dem diese Website läuft, kann keine PDF-Dateien setzen. Die Seite selbst lässt sich mit dem Browser drucken oder als PDF speichern.'],
  busy: ['Gerade wollen viele ein PDF', 'Bitte versuchen Sie es in einer Minute noch einmal.'],
} as const

function unavailable(reason: PaperUnavailable['reason']): ResourceAnswer {
  const [title, text] = sentences[reason]
  return { status: 503, body: Buffer.from(plainPage(503, title, text).plain.body), contentType: 'text/html; charset=utf-8', headers: ['Retry-After', '60'] }
}

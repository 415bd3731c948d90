import type { Resource, ResourceAnswer } from './resource.ts'
import { Buffer } from 'node:buffer'
import { contentDisposition } from '../http/media.ts'
import { plainPage } from '../http/plain-page.ts'
import { currentDesk } from '../paper/current-desk.ts'
import { isPlanPage, paperAt, picturesOf } from '../paper/paper-at.ts'
import { PaperUnavailable } from '../paper/typesetter-process.ts'

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
    const paper = set()
    try {
      const body = await desk.obtain({ layout: 'paper', data: paper, pictures: picturesOf(paper), erasures: state.erasures })
      const name = `${page.split('/').at(-1)}-${paper.day}.pdf`
      return { body, contentType: 'application/pdf', isLarge: true, headers: ['Content-Disposition', contentDisposition(name, 'application/pdf')] }
    }
    catch (error) {
      if (error instanceof PaperUnavailable)
        return unavailable(error.reason)
      throw error
    }
  },
}

const sentences = {
  missing: ['Dieses PDF gibt es hier nicht', 'Der Rechner, auf dem diese Website läuft, kann keine PDF-Dateien setzen. Die Seite selbst lässt sich mit dem Browser drucken oder als PDF speichern.'],
  busy: ['Gerade wollen viele ein PDF', 'Bitte versuchen Sie es in einer Minute noch einmal.'],
} as const

function unavailable(reason: PaperUnavailable['reason']): ResourceAnswer {
  const [title, text] = sentences[reason]
  return { status: 503, body: Buffer.from(plainPage(503, title, text).plain.body), contentType: 'text/html; charset=utf-8', headers: ['Retry-After', '60'] }
}

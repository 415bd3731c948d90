import type { Paper } from '../paper/paper.ts'
import type { PublicState } from '../site/public-state.ts'
import type { ResourceAnswer } from './resource.ts'
import { Buffer } from 'node:buffer'
import { contentDisposition } from '../http/media.ts'
import { plainPage } from '../http/plain-page.ts'
import { currentDesk } from '../paper/current-desk.ts'
import { picturesOf } from '../paper/paper-at.ts'
import { PaperUnavailable } from '../paper/typesetter-process.ts'
import { BoundedMemo } from '../snapshot/bounded-memo.ts'

/** A paper that somebody asks for. */
export interface PaperOrder {
  readonly state: PublicState
  /** Tells it from every other paper of the state. */
  readonly key: readonly string[]
  /** What its file is called before the day of its state and the ending. */
  readonly name: string
  /** Puts it together. */
  readonly set: () => Paper
  /** Whether it is one of those of which there is no end: today's come first. */
  readonly isPast: boolean
}

/** A paper as a PDF for everyone (PDF/UA-1); a page that says why where it cannot be had. */
export async function servePaper({ state, key, name: title, set, isPast }: PaperOrder): Promise<ResourceAnswer> {
  const desk = currentDesk()
  if (!desk)
    return unavailable('missing')
  const kind = { layout: 'paper', isPast } as const
  const wishFor = (data: Paper) => ({ ...kind, data, pictures: picturesOf(data), erasures: state.erasures })
  let wish: ReturnType<typeof wishFor> | undefined
  const wishOf = () => wish ??= wishFor(set())
  try {
    const { name, day } = filesOf(state).get(JSON.stringify(key), () => {
      // What would be refused need not be put together to learn its name.
      if (desk.isBusy(kind))
        throw new PaperUnavailable('busy', 'Zu viele wollen gerade etwas gesetzt haben.')
      return { name: desk.nameOf(wishOf()), day: wishOf().data.day }
    })
    return { body: await desk.read(name, kind, wishOf), contentType: 'application/pdf', isLarge: true, headers: ['Content-Disposition', contentDisposition(`${title}-${day}.pdf`, 'application/pdf')] }
  }
  catch (error) {
    if (error instanceof PaperUnavailable)
      return unavailable(error.reason)
    throw error
  }
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
  return { ...sayingPage(503, title, text), headers: ['Retry-After', '60'] }
}

/** A page in place of a paper that says why there is none. `text` is German and holds no markup. */
export function sayingPage(status: 404 | 503, title: string, text: string): ResourceAnswer {
  return { status, body: Buffer.from(plainPage(status, title, text).plain.body), contentType: 'text/html; charset=utf-8' }
}

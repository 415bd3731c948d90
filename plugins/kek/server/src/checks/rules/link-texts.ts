import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'
import { linksOf } from '../text/markdown.ts'

const meaningless: ReadonlySet<string> = new Set([
  ...['download', 'downloads', 'herunterladen', 'zum download', 'hier', 'da', 'dort', 'mehr', 'weiter', 'weiterlesen', 'weitere informationen', 'mehr informationen', 'infos', 'klick', 'klicken sie hier', 'klicke hier', 'bitte hier klicken', 'hier klicken', 'hier herunterladen', 'siehe hier', 'mehr erfahren', 'mehr dazu', 'mehr lesen', 'lesen sie mehr', 'details', 'link', 'zum link', 'datei', 'pdf', 'pdf download', 'öffnen', 'ansehen', 'anzeigen', 'extern'],
  ...['here', 'click here', 'more', 'read more', 'learn more', 'this link', 'open', 'file'],
])

/** What remains of a link's words without size, kind and punctuation: `Download (PDF, 1,2 MB) …` says `download`. */
const core = (text: string) => text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[^\p{L}\d\s]/gu, ' ').replace(/\s+/g, ' ').trim().toLowerCase()

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)

function judge({ text, address, isBare }: { readonly text: string, readonly address: string, readonly isBare: boolean }): string | undefined {
  if (isBare || isAddress(text))
    return `Der Verweis auf ${address} zeigt nur die Adresse. Bitte sagen, was dort steht: [Worum es geht](${address}).`
  if (core(text) === '')
    return `Der Verweis auf ${address} hat keinen Text. Bitte sagen, was dort steht.`
  return meaningless.has(core(text)) ? `Der Verweis „${text}“ sagt nicht, wohin er führt; wer sich nur die Verweise vorlesen lässt, erfährt nichts. Bitte nennen, was dort steht, zum Beispiel den Titel.` : undefined
}

/** Links that say where they lead, one finding for each that does not. */
export const linkTexts: Rule = subject => textsOf(subject).filter(({ isRich }) => isRich).flatMap(({ path, text }) => linksOf(text).flatMap((link): Check[] => {
  const message = judge(link)
  return message ? [{ code: 'linkText', severity: 'warning', field: path, message }] : []
}))

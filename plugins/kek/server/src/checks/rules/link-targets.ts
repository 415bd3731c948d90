import type { Check, CheckSubject, Rule } from '../check.ts'
import { eventOfForm, openFolders, pageOfForm } from '@kek/contract'
import { textsOf } from '../subject-fields.ts'
import { linksOf } from '../text/markdown.ts'

/** Below these the site answers by rules of its own. */
const open = new RegExp(`^/(?:${openFolders.join('|')})(?:/|$)`)
const inside = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|[^/]*\.local(?:host)?)(?:[:/]|$)/i

/**
 * The path of the page to which a link on this site leads, without language, query, mark and form (`.atom`, `.pdf`); undefined where it leads elsewhere.
 * What is no page and has to be there itself keeps its own path: the calendar of one event, and what there is without a language only.
 */
export function ownPath(address: string): string | undefined {
  if (!address.startsWith('/') || address.startsWith('//'))
    return undefined
  const whole = address.replace(/[?#].*$/, '').replace(/(.)\/$/, '$1')
  const path = whole.replace(/^\/(?:en|leichte-sprache)(?=\/|$)/, '') || '/'
  if (eventOfForm(path) !== undefined)
    return path
  return pageOfForm(path, path !== whole) ?? (pageOfForm(path) === undefined ? path : whole)
}

/** The paths on this site to which the texts of a draft lead and which have to be looked up. */
export function pathsToLookUp(subject: Pick<CheckSubject, 'type' | 'locale' | 'fields'>): string[] {
  const paths = textsOf(subject).filter(({ isRich }) => isRich).flatMap(({ text }) => linksOf(text)).map(({ address }) => ownPath(address))
  return [...new Set(paths.filter(path => path !== undefined && !open.test(path)) as string[])]
}

function judge(address: string, known: ReadonlySet<string>): Omit<Check, 'severity' | 'field'> | undefined {
  const path = ownPath(address)
  if (inside.test(address) || (path !== undefined && /^\/(?:admin|content-manager|uploads)(?:\/|$)/.test(path)))
    return { code: 'linkInside', message: `Der Verweis auf ${address} führt in die Redaktion oder auf den eigenen Rechner, dorthin kommt sonst niemand. Bitte die öffentliche Adresse nehmen.` }
  if (path === undefined || open.test(path) || known.has(path))
    return /^(?:https?:|mailto:|[/#?])/i.test(address) ? undefined : { code: 'linkBroken', message: `„${address}“ ist keine Adresse, die auf der Website funktioniert. Bitte „https://…“ oder eine Adresse dieser Website („/kontakt“) nehmen.` }
  return { code: 'linkDead', message: `Unter ${path} steht nichts auf der Website: Die Seite gibt es nicht, noch nicht, oder sie hat jetzt eine andere Adresse. Bitte die Adresse prüfen.` }
}

/** Links in texts that lead nowhere. Other people's sites are not asked. */
export const linkTargets: Rule = subject => textsOf(subject).filter(({ isRich }) => isRich).flatMap(({ path: field, text }) => linksOf(text).flatMap(({ address }): Check[] => {
  const found = judge(address, new Set(subject.addresses ?? pathsToLookUp(subject)))
  return found ? [{ ...found, severity: 'warning', field }] : []
}))

import type { Resource } from './resource.ts'
import { createHash } from 'node:crypto'

/** Addresses that a glance at a link must not ask for: files, searches, previews, whole other states, and forms. */
const excluded = ['/*.*', '/media/*', '/*suche*', '/vorschau/*', '/stand/*', '/*/stand/*', '/fassungen/*', '/*/fassungen/*', '/*\\?(.+)']

/** Which pages a browser may fetch before a reader chooses them: those whose link the pointer rests on. Nothing of them is run. */
const rules = {
  prefetch: [{
    where: { and: [{ href_matches: '/*' }, ...excluded.map(pattern => ({ not: { href_matches: pattern } }))] },
    eagerness: 'moderate',
  }],
}
const body = JSON.stringify(rules)
const hash = createHash('sha256').update(body).digest('hex').slice(0, 8)

/** The address of the rules: it names what is in them, so that browsers ask once. */
export const speculationRulesPath = `/vorausladen-${hash}.json`

/** Names the rules in the answer of a page; the policy of pages allows no rules inside of them. Names and values in turn. */
export const speculationHeaders: readonly string[] = ['Speculation-Rules', `"${speculationRulesPath}"`]

/** The rules by which browsers fetch the next page early. */
export const speculationRules: Resource = {
  matches: path => path === speculationRulesPath,
  make: () => ({ body, contentType: 'application/speculationrules+json', isImmutable: true }),
}

import { languagePrefixes } from '@kek/contract'

const prefixes = Object.values(languagePrefixes).filter(prefix => prefix !== '')

/** The path of a page in the default language, without what may stand around it: `/en/ziele/x/#mitte` → `/ziele/x`. */
function plainPath(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '')
  const prefix = prefixes.find(prefix => path.startsWith(`${prefix}/`)) ?? ''
  return path.slice(prefix.length)
}

/** The addresses of this website that a Markdown text links to, in the order of the text, each as `/ziele/x`. */
function linksOf(markdown: string): string[] {
  const inline = markdown.matchAll(/\]\(\s*<?(\/[^\s)>]*)/g)
  const named = markdown.matchAll(/^ {0,3}\[[^\]\n]+\]:\s*<?(\/[^\s>]*)/gm)
  return [...inline, ...named].map(([, address = '']) => address)
}

/**
 * The pages of this website that the value of a field leads to, without language: those a text links to, and those
 * that short addresses of the plan lead to.
 */
export function linkedPages(value: unknown): string[] {
  const addresses = typeof value === 'string'
    ? linksOf(value)
    : Array.isArray(value) ? value.map(part => String((part as { readonly to?: unknown } | null)?.to ?? '')) : []
  return [...new Set(addresses.filter(address => address.startsWith('/')).map(plainPath))]
}

// @ts-check
import { copyPath, relativeLink } from './copy-address.mjs'
import { formNotice } from './sentences.mjs'

/** Elements that lead somewhere or load something. The site writes attributes in double quotes and no `>` in them. */
const elements = /<(?:a|area|link|img|source|script|image|video|audio|track)\s[^>]*>/g
const attributes = /(\s(?:href|src|poster)=")([^"]*)"/g
/** Scripts stand at what they serve, and are loaded by the page once it is there. */
const laterScripts = /(<[a-z][^>]*\sdata-script=")([^"]*)"/g
const sourceSets = /(\ssrcset=")([^"]*)"/g
/** They name addresses from the root of the site, where a copy need not be. */
const rules = /<script type="speculationrules">.*?<\/script>/gs
const forms = /<form\b[^>]*>.*?<\/form>/gs

/**
 * A page as the copy has it, and what of the site it refers to. Forms have nobody who answers them: a sentence takes their place.
 * @param {string} html
 * @param {string} address where the site has it
 * @returns {{ text: string, references: string[] }}
 */
export function rewritePage(html, address) {
  /** @type {Set<string>} */
  const references = new Set()
  const lang = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? 'de'
  const lead = linker(address, references)
  const text = html
    .replace(rules, '')
    .replace(forms, form => formNotice(form, lang))
    .replace(laterScripts, (_, before, value) => `${before}${escape(lead(unescape(value)))}"`)
    .replace(elements, element => element
      .replace(attributes, (_, before, value) => `${before}${escape(lead(unescape(value)))}"`)
      .replace(sourceSets, (_, before, value) => `${before}${String(value).split(',').map(part => part.replace(/\S+/, source => escape(lead(unescape(source))))).join(',')}"`))
  return { text, references: [...references] }
}

/**
 * A style sheet as the copy has it, and what of the site it loads.
 * @param {string} css
 * @param {string} address where the site has it
 * @returns {{ text: string, references: string[] }}
 */
export function rewriteStyles(css, address) {
  /** @type {Set<string>} */
  const references = new Set()
  const lead = linker(address, references)
  const text = css.replace(/\burl\((["']?)([^"')]+)\1\)/g, (whole, quote, value) => /^(?:data:|#)/.test(value) ? whole : `url(${quote}${lead(value)}${quote})`)
  return { text, references: [...references] }
}

/**
 * @param {string} from address of the page
 * @param {Set<string>} references gets what the page refers to
 * @returns {(target: string) => string} the link in the copy for one on the site; what leads elsewhere stays as it is
 */
function linker(from, references) {
  return (target) => {
    if (/^(?:#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(target))
      return target
    const { pathname, search, hash } = new URL(target, `http://site${from}`)
    references.add(pathname + search)
    return relativeLink(copyPath(from), copyPath(pathname + search)) + hash
  }
}

/** @param {string} text */
function unescape(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * The parts that a sitemap names where it is too large for one file.
 * @param {string} xml
 */
export function partsOfSitemap(xml) {
  return [...xml.matchAll(/<sitemap><loc>[^<]*?(\/sitemap-\d+\.xml)<\/loc>/g)].map(([, path]) => String(path))
}

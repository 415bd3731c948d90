// @ts-check
/** `node measure-program.mjs PORT URL [AUDIT …]`: judges a page in the browser that listens on the port, without some audits, and writes JSON. */
import process from 'node:process'
import lighthouse from 'lighthouse'

const [port = '', url = '', ...skipAudits] = process.argv.slice(2)
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
/** A browser that has just started, or a busy machine, now and then loses what it recorded: that says nothing of the page. */
const tries = 4

const { audits, categories: judged } = await judge(tries)
process.stdout.write(JSON.stringify({
  points: Object.fromEntries(categories.map(name => [name, Math.round((judged[name]?.score ?? 0) * 100)])),
  lcpSeconds: (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000,
  layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  /** What cost points. */
  lost: categories.flatMap(name => judged[name]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
}))

/**
 * @param {number} left
 * @returns {Promise<import('lighthouse').Result>}
 */
async function judge(left) {
  const result = await lighthouse(url, { port: Number(port), output: 'json', logLevel: 'silent', onlyCategories: categories, skipAudits })
  if (result && !result.lhr.runtimeError)
    return result.lhr
  if (left <= 1)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'kein Ergebnis'}`)
  return judge(left - 1)
}

// @ts-check
/** `node measure-program.mjs PORT URL…`: judges pages in the browser that listens on the port, and writes one line of JSON for each. */
import process from 'node:process'
import lighthouse from 'lighthouse'

const [port = '', ...urls] = process.argv.slice(2)
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

for (const url of urls) {
  const result = await lighthouse(url, { port: Number(port), output: 'json', logLevel: 'silent', onlyCategories: categories })
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'kein Ergebnis'}`)
  const { lhr } = result
  const points = Object.fromEntries(categories.map(name => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]))
  const lost = categories.flatMap(name => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < (id.includes('paint') || id.includes('index') ? 0.9 : 1))
    .map(({ id }) => id)
  process.stdout.write(`${JSON.stringify({
    url,
    points,
    lcpSeconds: (lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000,
    layoutShift: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    lost,
  })}\n`)
}

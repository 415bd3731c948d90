// Rechnet nach, dass eine Fassung unverändert ist. Braucht nur Node.js ab Version 20:
//   node pruefe-fassung.mjs https://<Website>/fassungen/<Fassung> [Prüfsumme, die Sie sich aufgeschrieben haben]
import { createHash } from 'node:crypto'
import process from 'node:process'

const [address, known] = process.argv.slice(2)
const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex')

/** Ein Wert in der einen Schreibweise von RFC 8785: Schlüssel geordnet, keine Leerzeichen. */
function canonical(value) {
  if (Array.isArray(value))
    return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(value)
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

function end(code, sentence) {
  console.log(sentence)
  process.exit(code)
}

async function load(url) {
  const answer = await fetch(url)
  if (!answer.ok)
    end(2, `Das Verzeichnis lässt sich nicht laden: ${url} antwortet mit ${answer.status}.`)
  return answer.json()
}

if (!address)
  end(2, 'Bitte die Adresse der Fassung angeben, zum Beispiel https://example.de/fassungen/beschluss-2017')

let before = '0'.repeat(64)
let seq = 0
let erased = 0
let head
for (let url = new URL(`${address.replace(/\/+$/, '')}/verzeichnis/1.json`); url;) {
  const page = await load(url)
  head = page
  for (const entry of page.entries) {
    const { hash, content, ...rest } = entry
    const fault = entry.seq !== seq + 1
      ? 'Davor fehlt ein Eintrag.'
      : entry.prevHash !== before
        ? 'Die Prüfsumme des Vorgängers stimmt nicht.'
        : hash !== sha256(canonical(rest))
          ? 'Die Prüfsumme des Eintrags stimmt nicht.'
          : content !== null && entry.contentHash !== sha256(canonical(content))
            ? 'Der Wortlaut passt nicht zu seiner Prüfsumme.'
            : undefined
    if (fault)
      end(1, `NICHT in Ordnung: Eintrag ${entry.seq}. ${fault}`)
    if (content === null && entry.action === 'publish')
      erased += 1
    before = hash
    seq = entry.seq
  }
  url = page.next ? new URL(page.next, url) : undefined
}
if (seq !== head.seq || before !== head.headHash)
  end(1, 'NICHT in Ordnung: Das Verzeichnis endet nicht, wo es enden soll.')
if (known && known.toLowerCase() !== before)
  end(1, `NICHT in Ordnung: Die Prüfsumme ist ${before} und nicht die, die Sie kennen.`)
if (erased > 0)
  console.log(`${erased} Inhalte mussten von Rechts wegen gelöscht werden; ihre Prüfsummen stehen noch da.`)
end(0, `Die Fassung ist unverändert: ${seq} Einträge nachgerechnet, Prüfsumme ${before}`)

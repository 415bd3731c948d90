// @ts-check

/** What stands where the site has a search, and where it has any other form. */
const notices = {
  'de': ['Dies ist eine Kopie der Website. Suchen kann man in ihr nicht.', 'Dies ist eine Kopie der Website. Formulare gibt es nur auf der Website selbst.'],
  'en': ['This is a copy of the website. It has no search.', 'This is a copy of the website. Forms work on the website only.'],
  'de-simple': ['Das ist eine Kopie der Internet-Seite. Hier gibt es keine Suche.', 'Das ist eine Kopie der Internet-Seite. Hier gibt es keine Formulare.'],
}

/**
 * What stands in the place of a form.
 * @param {string} form
 * @param {string} lang language of the page
 */
export function formNotice(form, lang) {
  const [search, other] = notices[/** @type {keyof typeof notices} */ (lang)] ?? notices.de
  return `<p class="copy-note">${form.includes('type="search"') ? search : other}</p>`
}

/** The page that links lead to whose target only a server can give. */
export function leftOutPage() {
  return `<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Nicht in dieser Kopie</title></head>
<body>
<main>
<h1>Nicht in dieser Kopie</h1>
<p>Diese Kopie der Website besteht aus Dateien. Was die Website erst auf Anfrage zusammenstellt, fehlt in ihr: die Suche, das Formular für Barrieren und der Stand eines beliebigen Tages.</p>
<p lang="en">This copy of the website is made of files. What the website puts together on request is not part of it: the search, the form for barriers, and the site as it was on any day.</p>
<p><a href="../../">Zur Startseite dieser Kopie</a></p>
</main>
</body>
</html>
`
}

/**
 * The page for an address that only leads on to another.
 * @param {string} link to where it leads
 */
export function movedPage(link) {
  return `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Hier entlang</title><meta http-equiv="refresh" content="0; url=${link}"></head><body><p><a href="${link}">Die Seite hat eine neue Adresse.</a></p></body></html>
`
}

/**
 * What whoever finds the folder years later has to know.
 * @param {{ origin: string, seq: number, headHash: string | null, at: Date, files: number, missing: readonly string[] }} facts
 */
export function readMe({ origin, seq, headHash, at, files, missing }) {
  const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(at)
  return `Kopie einer Website
===================

Kopiert am ${day} von ${origin}
Stand des Verzeichnisses der Veröffentlichungen: Eintrag ${seq}, Hash ${headHash ?? 'keiner'}
${files} Dateien: alle Seiten in allen Sprachen, soweit Links zu ihnen führen, mit Bildern, Schriften und Downloads

Ansehen: Jeder Webserver, der Dateien ausliefert, zeigt diesen Ordner als Website, auch in einem Unterordner. Auf dem eigenen Rechner genügt

    python3 -m http.server --directory <dieser Ordner>

und im Browser http://localhost:8000/

Anders als auf der Website:
- Adressen enden mit einem Schrägstrich (/konzept/). Was auf der Website Fragezeichen in der Adresse hat, liegt in Ordnern mit dem Namen „_“:
  aus /presse?seite=2 wird /presse/_/seite-2/
- Suche und Formulare brauchen einen Server; an ihrer Stelle steht ein Satz.
- Der Stand eines beliebigen Tages fehlt; was beschlossen wurde (Fassungen), ist ganz da.
${missing.length > 0 ? `- Darauf führt ein Link, aber die Website hatte nichts davon:\n${missing.map(address => `    ${address}\n`).join('')}` : ''}`
}

import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const imprint = `Diese Website ist eine **Demonstration** des Systems KEK. Sie zeigt am Beispiel des KEK 2030 des Landkreises Ludwigslust-Parchim, wie ein Kreisentwicklungskonzept veröffentlicht und fortgeschrieben wird. Sie ist kein amtliches Angebot.

## Anbieter

*Beispielangaben: Wer die Website wirklich betreibt, trägt hier seine eigenen Angaben ein.*

Landkreis Musterland, Musterstraße 1, 12345 Musterstadt

- Telefon: 01234 567-0
- E-Mail: post@landkreis-musterland.example
- Vertreten durch: Landrätin Erika Mustermann

## Verantwortlich für den Inhalt

Im Betrieb steht hier, wer nach § 18 Absatz 2 des Medienstaatsvertrags verantwortlich ist: Name und Anschrift.

## Was an dieser Website echt ist

- Titel, Namen, Daten und Zahlen des KEK 2030 stammen aus öffentlichen Quellen.
- Die Texte sind für diese Demo neu geschrieben.
- Inhalte mit dem Vermerk „Beispielinhalt“ sind erfunden.
- Bilder und PDF-Dateien sind Platzhalter. Wem die Originale gehören, steht im [Bildnachweis](/bildnachweis).

Auskunft zum wirklichen Konzept gibt der Landkreis: [Kontakt](/kontakt).`

const privacy = `Diese Seite beschreibt, was das System KEK von sich aus tut. *Sie ist ein Beispiel: Vor dem Betrieb prüfen Datenschutzbeauftragte sie und tragen Verantwortliche, Rechtsgrundlagen und Speicherfristen ein.*

## Lesen ohne Spuren

- Die Website setzt **keine Cookies**.
- Auf Ihrem Gerät speichert sie nur, was Sie unter „Darstellung“ wählen. Mit „Wie das Gerät“ und „Normal“ ist das wieder vergessen.
- Vorgelesen wird mit einer Stimme Ihres Geräts; kein Text geht dafür irgendwohin.
- Wörter, zu denen die Suche nichts findet, werden gezählt, ohne dass jemand weiß, wer gefragt hat; lesbar werden sie erst, wenn sie an drei Tagen gesucht wurden.
- Schriften, Bilder und Skripte kommen vom selben Server. Es gibt **keine Anfragen an Dritte**, keine Reichweitenmessung und keine eingebundenen sozialen Netzwerke.
- Verweise auf andere Websites, zum Beispiel auf Zeitungsverlage, werden erst abgerufen, wenn Sie darauf klicken. Dann gelten die Regeln dieser Websites.

## Was der Server verarbeitet

Damit eine Seite bei Ihnen ankommt, verarbeitet der Server für die Dauer der Anfrage Ihre IP-Adresse. Ob und wie lange er darüber Protokoll führt, legt fest, wer ihn betreibt. *Hier steht dann die Frist.*

## Personen in den Inhalten

Auf der Seite [Kontakt](/kontakt) stehen dienstliche Angaben von Ansprechpersonen. Im Bildnachweis stehen die Namen von Urheberinnen und Urhebern. Muss eine Angabe aus rechtlichen Gründen entfernt werden, kann die Verwaltung sie auch aus früheren Fassungen löschen.

## Ihre Rechte

Sie haben nach der Datenschutz-Grundverordnung ein Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch. Sie können sich bei einer Aufsichtsbehörde beschweren; in Mecklenburg-Vorpommern ist das der Landesbeauftragte für Datenschutz und Informationsfreiheit.`

const accessibility = `*Diese Erklärung ist ein Beispiel. Vor dem Betrieb wird sie durch das Ergebnis einer eigenen Prüfung ersetzt.*

Die Website soll für alle nutzbar sein. Maßstab sind die Europäische Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.

## Was Sie erwarten können

- Alle Seiten lassen sich mit der Tastatur bedienen und mit einem Vorleseprogramm lesen.
- Alles funktioniert ohne JavaScript.
- Texte lassen sich auf das Vierfache vergrößern, ohne dass etwas verloren geht.
- Es gibt eine helle und eine dunkle Darstellung; sie folgt Ihrem Gerät oder dem, was Sie unter „Darstellung“ wählen.
- Bilder haben einen Alternativtext, und nichts bewegt sich von selbst.

## Was noch nicht barrierefrei ist

- Die PDF-Dateien dieser Demo sind Platzhalter. Sie nennen Titel und Sprache, sind aber nicht nach PDF/UA geprüft.
- Zeitungsartikel, die als Bild eingelesen sind, lassen sich nicht vorlesen. Dafür gibt es zu jedem Artikel eine Kurzfassung.
- In Leichter Sprache und auf Englisch gibt es die Startseite, den Überblick über das Konzept, den Kontakt und die Seiten im Fuß. Wo eine Übersetzung fehlt, erscheint der deutsche Text mit einem Hinweis.

## Barriere melden

Benutzen Sie das Formular [Barriere melden](/barriere-melden), oder schreiben oder rufen Sie an: Die Angaben stehen unter [Kontakt](/kontakt). Wenn Sie angeben, wohin, bekommen Sie innerhalb von sechs Wochen eine Antwort.

## Wenn die Antwort nicht hilft

Haben Sie nach sechs Wochen keine Antwort, oder hilft sie Ihnen nicht, können Sie sich an die Stelle des Landes Mecklenburg-Vorpommern wenden, die für Durchsetzung und Schlichtung zuständig ist. *Im Betrieb stehen hier ihr Name und ihre Anschrift.*

Stand dieser Beispielerklärung: Demofassung, ohne externe Prüfung.`

const aboutDemo = `Diese Demo zeigt das KEK 2030 des Landkreises Ludwigslust-Parchim so, wie es mit dem System KEK aussehen könnte. Damit niemand Erfundenes für Beschlossenes hält, steht hier, was woher kommt.

## Aus dem wirklichen Konzept

- Die drei Handlungsfelder und fünf Querschnittsthemen; die Texte dazu sind neu geschrieben
- Beschluss, Zeitleiste und die 34 Veranstaltungen
- Die zehn Presseartikel mit Medium, Ausgabe, Datum und Seite; die Kurzfassungen sind nach Titel und Anlass geschrieben
- Stärken und Schwächen, soweit sie bekannt sind (Quelle: Grundlagenanalyse), sinngemäß wiedergegeben
- Einzelne Handlungsansätze und Projekte, deren Titel bekannt sind

## Beispielinhalte

- Alle Ziele und Teilziele: Ihre Zahl folgt dem Konzept, soweit sie bekannt ist, ihr Wortlaut ist neu
- Das Handlungsfeld Nachhaltiger Lebensraum mit seiner ganzen Analyse
- Die meisten Handlungsansätze und Projekte, alle Nummern
- Prioritäten, Zeitklassen und Umsetzungsstände
- Bilder und PDF-Dateien: Platzhalter
- Alle Übersetzungen ins Englische und in Leichte Sprache; niemand aus der Zielgruppe hat sie geprüft

## Zwei Fehler der alten Seite

Das Präsentationsblatt zum Beschluss nannte im Titel einen falschen Tag. Der Kreistag tagte am **12. Oktober 2017**. Ein Bild hieß wie seine Datei; hier heißt es „Jugendforum 2016“.`

const texts: readonly (ImportData<'page'> & { readonly key: string })[] = [
  { key: 'impressum', title: 'Impressum', text: imprint },
  { key: 'datenschutz', title: 'Datenschutz', text: privacy },
  { key: 'barrierefreiheit', title: 'Barrierefreiheit', text: accessibility },
  { key: 'ueber-diese-demo', title: 'Über diese Demo', text: aboutDemo },
]

/** Legal pages with honest texts for a demo, and a page that says what is fact and what is example. */
export const pages: readonly ImportItem<'page'>[] = texts.map(({ key, ...data }, index) => ({
  type: 'page',
  key,
  effectiveOn: days.start,
  note: null,
  data: { ...data, isInFooter: true, order: index + 1 },
}))

import type { Translations } from './translation.ts'

/** Legal pages and the page about the demo. In Leichte Sprache they say what matters, not every paragraph. */
export const pageTranslations: Translations<'page'> = {
  'impressum': {
    'en': {
      title: 'Legal notice',
      text: `This website is a **demonstration** of the KEK system. Using the example of KEK 2030 of the district of Ludwigslust-Parchim it shows how a district development plan is published and kept up to date. It is not an official service.

## Provider

*Example details: whoever really runs the website puts their own here.*

Landkreis Musterland, Musterstraße 1, 12345 Musterstadt, Germany

- Phone: +49 1234 567-0
- Email: post@landkreis-musterland.example
- Represented by: Erika Mustermann, district administrator

## Responsible for the content

In operation this names who is responsible under section 18 (2) of the German Interstate Media Treaty, with their address.

## What is real on this website

- Titles, names, dates and figures of KEK 2030 come from public sources.
- The texts were written anew for this demo.
- Content marked “Example content” is invented.
- Images and PDF files are placeholders. The [image credits](/bildnachweis) say who owns the originals.

The district gives information about the real plan: [Contact](/kontakt).`,
    },
    'de-simple': {
      title: 'Wer macht diese Internet-Seite?',
      text: `Diese Internet-Seite ist ein **Beispiel**.
Sie zeigt den Plan vom Land-Kreis Ludwigslust-Parchim.
Der Land-Kreis hat diese Internet-Seite nicht gemacht.

## Wer macht die Seite?

*Das ist nur ein Beispiel. Den Land-Kreis Musterland gibt es nicht.*

Landkreis Musterland
Musterstraße 1
12345 Musterstadt

- Telefon: 01234 567-0
- E-Mail: post@landkreis-musterland.example

## Was ist echt?

- Namen, Tage und Zahlen vom Plan sind echt.
- Die Texte sind neu.
- Steht da „Beispiel“? Dann ist der Text erfunden.
- Die Bilder sind nur Beispiele.

Haben Sie Fragen zum echten Plan?
Dann fragen Sie den Land-Kreis: [Kontakt](/kontakt)`,
    },
  },
  'datenschutz': {
    'en': {
      title: 'Privacy',
      text: `This page describes what the KEK system does by itself. *It is an example: before operation the data protection officer checks it and adds those responsible, the legal bases and how long data are kept.*

## Reading without a trace

- The website sets **no cookies**.
- It keeps nothing on your device unless you choose something under “Display”: then your browser remembers that choice, on this device only. Choose “Like my device” and “Normal”, and it is forgotten again.
- Fonts, images and scripts come from the same server. There are **no requests to third parties**, no audience measurement and no embedded social networks.
- Reading aloud is done by a voice of your own device. We do not send any text anywhere.
- Links to other websites, to newspaper publishers for example, are only followed when you click them. Then the rules of those websites apply.

## What the server processes

To deliver a page, the server processes your IP address for as long as the request lasts. Whether it keeps a log, and for how long, is decided by whoever runs it. *The period is stated here.*

## People in the content

The page [Contact](/kontakt) holds official details of contact persons, and the image credits name authors. If a detail has to be removed for legal reasons, the administration can delete it from earlier versions too.

## Your rights

Under the General Data Protection Regulation you have a right of access, rectification, erasure and restriction of processing, and a right to object. You may complain to a supervisory authority; in Mecklenburg-Western Pomerania this is the State Commissioner for Data Protection and Freedom of Information.`,
    },
    'de-simple': {
      title: 'So schützen wir Ihre Daten',
      text: `Daten sind zum Beispiel Ihr Name oder Ihre Adresse.
Andere sollen Ihre Daten nicht einfach bekommen.

*Dieser Text ist ein Beispiel.*

## Das machen wir nicht

- Wir schauen nicht, was Sie lesen.
- Wir speichern keine Cookies. Man spricht das so: Kuckies. Das sind kleine Dateien auf Ihrem Gerät.
- Wir geben Ihre Daten nicht an andere Firmen.

## Das machen wir

- Unser Computer schickt Ihnen die Seite. Dafür braucht er kurz die Nummer von Ihrem Gerät.
- Sie können die Farben ändern. Und Sie können die Schrift größer machen. Ihr Gerät merkt sich das. Nur Ihr Gerät weiß das.
- Sie können sich die Seite vorlesen lassen. Das macht Ihr eigenes Gerät.

## Ihre Rechte

Sie dürfen fragen: Welche Daten haben Sie von mir?
Sie dürfen sagen: Löschen Sie meine Daten.
Sie dürfen sich beschweren.
Fragen Sie uns: [Kontakt](/kontakt)`,
    },
  },
  'barrierefreiheit': {
    'en': {
      title: 'Accessibility',
      text: `*This statement is an example. Before operation it is replaced by the result of an audit of its own. The German text is the one that counts.*

Everyone should be able to use this website. The measure is the European standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.

## What you can expect

- All pages work with the keyboard and with a screen reader.
- Everything works without JavaScript.
- Text can be enlarged to four times its size without anything getting lost.
- There is a light and a dark appearance. It follows your device, or what you choose under “Display”.
- Your browser can read pages aloud, where your device has a voice for the language.
- Images have alternative texts, and nothing moves by itself.
- The home page, the overview of the plan, the contact page and the legal pages are available in English and in Leichte Sprache (easy-to-read German).

## What is not accessible yet

- The PDF files of this demo are placeholders.
- Newspaper articles that were scanned as pictures cannot be read aloud. Each article has a summary for that.
- Not every text has been translated. Where a translation is missing, you see the German text with a note.

## Reporting a barrier

Use the form [Report a barrier](/barriere-melden), or write or call: you will find the details under [Contact](/kontakt). If you tell us where to, you get an answer within six weeks.

## If the answer does not help

If you have no answer after six weeks, or it does not help, you can turn to the body of the state of Mecklenburg-Vorpommern that is in charge of enforcement and arbitration. *In operation its name and address stand here.*`,
    },
    'de-simple': {
      title: 'Eine Internet-Seite für alle',
      text: `Alle Menschen sollen diese Internet-Seite benutzen können.
Auch Menschen mit Behinderung.
Das schwere Wort dafür ist: Barriere-Freiheit.
Eine Barriere ist ein Hindernis.

*Dieser Text ist ein Beispiel.*

## Das finden Sie hier

Auf dieser Internet-Seite steht ein Plan.
Der Plan sagt: So soll unser Land-Kreis im Jahr 2030 sein.

- [Die Start-Seite](/): Hier fängt alles an.
- [Der Plan](/konzept): Hier steht, was wir wollen.
- [Zeitung](/presse): Hier stehen Texte aus der Zeitung. Sie sind in schwerer Sprache.
- [Kontakt](/kontakt): Hier finden Sie Menschen, die Ihnen helfen.
- [Wörter-Buch](/begriffe): Hier erklären wir schwere Wörter.

## So benutzen Sie die Seite

- Ganz oben stehen die Sprachen. Sie können wählen: Deutsch, Englisch oder Leichte Sprache.
- Darunter stehen alle Bereiche. Klicken Sie auf ein Wort. Dann kommt eine neue Seite.
- Es gibt ein Feld für die Suche. Schreiben Sie ein Wort in das Feld. Dann suchen wir das Wort.
- Klicken Sie auf „Farben und Schrift“. Dann können Sie die Schrift größer machen. Und Sie können helle oder dunkle Farben wählen.
- Klicken Sie auf „Vorlesen“. Dann liest Ihr Gerät die Seite vor. Das geht nicht auf jedem Gerät.

## Das geht noch nicht gut

- Manche Texte gibt es noch nicht in Leichter Sprache.
- Manche Texte aus der Zeitung kann man nicht vorlesen.

## Haben Sie ein Problem mit der Seite?

Dann sagen Sie uns das bitte: [Ein Problem melden](/barriere-melden)
Oder rufen Sie uns an: [Kontakt](/kontakt)
Sagen Sie uns auch: Wohin sollen wir antworten?
Dann antworten wir in 6 Wochen.

## Hilft unsere Antwort nicht?

Oder haben Sie nach 6 Wochen keine Antwort?
Dann hilft Ihnen eine Stelle vom Land Mecklenburg-Vorpommern.

*Das ist ein Beispiel. Später steht hier: So heißt die Stelle. Und: Das ist ihre Adresse.*`,
    },
  },
  'ueber-diese-demo': {
    'en': {
      title: 'About this demo',
      text: `This demo shows KEK 2030 of the district of Ludwigslust-Parchim as it could look with the KEK system. So that nobody takes what is invented for what was adopted, this page says where everything comes from.

## From the real plan

- The three fields of action and five cross-cutting themes; their texts were written anew
- The decision, the timeline and the 34 events
- The ten press articles with medium, edition, date and page; the summaries were written from title and occasion
- Strengths and weaknesses as far as they are known (source: baseline analysis), in other words
- Some approaches and projects whose titles are known

## Example content

- All goals and sub-goals: their number follows the plan as far as it is known, their wording is new
- The field of action “A sustainable environment” with its whole analysis
- Most approaches and projects, and all numbers
- Priorities, time frames and states of implementation
- Images and PDF files: placeholders
- All translations into English and Leichte Sprache

## Two mistakes of the old page

The sheet about the decision named a wrong day in its title. The district council met on **12 October 2017**. One image was called by the name of its file; here it is called “Jugendforum 2016”.`,
    },
    'de-simple': {
      title: 'Über dieses Beispiel',
      text: `Diese Internet-Seite ist ein Beispiel.
Sie zeigt: So kann der Plan im Internet aussehen.

## Das ist echt

- Die 3 Bereiche und die 5 Themen
- Der Tag, an dem der Kreis-Tag Ja gesagt hat
- Die 34 Treffen
- Die 10 Texte aus der Zeitung

## Das ist erfunden

- Alle großen und kleinen Ziele
- Die meisten Vorhaben
- Die Bilder

## Die Texte in Leichter Sprache

Menschen mit Lern-Schwierigkeiten prüfen solche Texte.
Diese Texte hier hat noch niemand geprüft.`,
    },
  },
}

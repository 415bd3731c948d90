import { foldText } from './search-words.ts'
import { stemOf } from './stem.ts'

/** Nouns from which German puts long words together in texts of an administration: a compound is taken apart also where its parts stand nowhere alone. */
const written = `Abfall Abwasser Acker Alltag Alter Amt Anlage Antrag Arbeit Arzt Auto Bad Bahn Bau Baum Beirat Beratung Beruf Betrieb Bild Bildung Boden Breitband Brücke Buch Büro Bürger Bus
Dach Dienst Dorf Energie Entwicklung Ernährung Essen Fach Fahrt Familie Feld Ferien Feuer Fläche Flug Fluss Förderung Forst Forum Frau Freizeit Garten Gast Gebäude Gebiet Geld Gemeinde Gericht
Geschäft Gesellschaft Gesundheit Gewerbe Gewässer Gruppe Hafen Halle Handel Handlung Handwerk Haus Haushalt Heim Hilfe Hof Holz Industrie Jahr Jugend Kind Kirche Klima Klinik Konzept Kosten
Kraft Kreis Kultur Kunst Kurs Laden Land Landschaft Leben Lehrer Lehre Leitung Linie Luft Markt Maßnahme Medizin Mensch Miete Mittel Moor Müll Museum Musik Nahrung Natur Netz Not Ort Park Personal
Pflege Plan Platz Politik Post Praxis Produkt Projekt Qualität Rad Rat Raum Recht Region Rettung Sanierung Satzung Schiff Schiene Schüler Schule Schutz See Siedlung Sommer Sonne Spiel Sport
Sprache Stadt Stand Stelle Steuer Strategie Straße Strecke Strom Tag Technik Teil Telefon Theater Tier Ton Tourismus Umwelt Unfall Unternehmen Unterricht Verband Verein Verkehr
Versorgung Verwaltung Wald Wander Wanderung Wärme Wasser Weg Welt Werk Wetter Wiese Wind Winter Wirtschaft Wissen Wohnung Zahl Zeit Zeitung Zentrum Ziel Zug Zukunft
nah fern neu alt groß klein hoch ober unter`

const stems: ReadonlySet<string> = new Set(written.split(/\s+/).map(noun => stemOf(foldText(noun))))

/** Whether this is the stem of a noun that compounds are made of. */
export function isCommonStem(stem: string): boolean {
  return stems.has(stem)
}

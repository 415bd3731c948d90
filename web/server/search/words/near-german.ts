/** Words that people use for the same thing: what a citizen asks for, and what an administration writes. Each is found by all others of its line. */
export const nearGerman = `
internet breitband glasfaser breitbandausbau
arzt arztpraxis hausarzt hausarztpraxis mediziner medizinisch ärztlich
doktor krank arzt hausarzt ärztlich
krankenhaus klinik
notarzt rettungsdienst rettungswagen
telemedizin videosprechstunde
bus rufbus linienbus
öpnv nahverkehr bus bahn
verkehrsmittel nahverkehr mobilität
zug bahn bahnhof haltepunkt
rad fahrrad radweg radfahren
schulbus schülerbeförderung
carsharing dorfauto autos
ladesäule ladepunkt ladestation
elektroauto elektromobilität mobilität ladepunkt
photovoltaik fotovoltaik solar solarstrom solaranlage
windkraft windpark windrad windenergie wind
dämmen dämmung sanieren
hochwasser überschwemmung starkregen
dürre trockenheit trocken trockene
kindergarten kita krippe kindertagesstätte
oma opa großeltern senioren ältere
senioren ältere rentner seniorenbeirat alter
fördermittel förderung förderantrag zuschuss
produkte lebensmittel waren
weiterbildung lernen volkshochschule
azubi auszubildende ausbildung lehrling
existenzgründung gründung gründer startup selbstständig
firma betrieb unternehmen
supermarkt einkaufen laden dorfladen
freiwillig ehrenamt engagement helfen
jugendclub jugendraum jugendliche
mitbestimmen entscheiden beteiligung mitreden
urlaub tourismus reiseregion gäste
ferienwohnung unterkunft pension
restaurant gasthof gaststätte
kanu paddeln wasserwandern
kaserne militär
bienen insekten blühende
blühstreifen blühende ackerränder
fachkräftemangel fachkräfte arbeitskräfte
forschung wissenschaft hochschule
universität hochschule
flüchtlinge zugezogen migration integration
rollstuhl behinderung barrierefreiheit
ausländer flüchtlinge zugezogen integration
job arbeit arbeitskräfte fachkräfte
bücherei bibliothek bücher
inklusion behinderung teilhabe barrierefreiheit
geld finanzen kosten bezahlen
herunterladen download pdf datei dokument
bevölkerung einwohner demografie demografisch
zuzug zugezogen neuzugezogene
veranstaltung termin
grundwasser wasser brunnen
holz forst wald
online netz digital
pflegende angehörige pflege
mehrgenerationenhaus gemeinschaftshaus treffpunkt
innenstadt ortskern ortsmitte
`

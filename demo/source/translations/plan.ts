import type { ImportData } from '../../format/item.ts'

/** The plan's own words in English. */
export const planInEnglish: ImportData<'plan'> = {
  title: 'Ludwigslust-Parchim 2030: District Development Plan',
  shortTitle: 'KEK 2030',
  adoptedBy: 'District council',
  vote: 'unanimously',
  claim: 'How we want to live and work between the Elbe and the lakes in 2030: worked out together, open for everyone to read.',
  introduction: `The district development plan describes what the district of Ludwigslust-Parchim should look like in 2030: as a place to work, as a landscape and as a home for around 214,000 people between the river Elbe and the Mecklenburg lakes. The district council adopted it unanimously on **12 October 2017** (council paper II-2017/2394).

Every goal is written as if it had already been reached. That way anyone can check, year after year, what is still missing. The plan was prepared between November 2015 and October 2017: in public forums, in the council's committees and in two rounds on the internet.

This website presents the plan with example content. Wherever a text is not taken from the adopted plan, the page says so.`,
  structure: `Three **fields of action** give the plan its order. Each has strategic goals, and most of these are divided into sub-goals. Every sub-goal comes with approaches: they say what is to be done, and they are what is rated and carried out. Example projects show what exists already; project ideas show what might come next.

Five **cross-cutting themes** run through all of it. They have no goals of their own but apply everywhere: whoever carries out an approach keeps them in mind.`,
  levels: [
    { key: 'field', depth: 1, singular: 'Field of action', plural: 'Fields of action' },
    { key: 'crossCutting', depth: 1, singular: 'Cross-cutting theme', plural: 'Cross-cutting themes' },
    { key: 'goal', depth: 1, singular: 'Strategic goal', plural: 'Strategic goals' },
    { key: 'goal', depth: 2, singular: 'Sub-goal', plural: 'Sub-goals' },
    { key: 'approach', depth: 1, singular: 'Approach', plural: 'Approaches' },
    { key: 'example', depth: 1, singular: 'Example project', plural: 'Example projects' },
    { key: 'idea', depth: 1, singular: 'Project idea', plural: 'Project ideas' },
  ],
  statuses: [
    { key: 'planned', label: 'planned', explanation: 'The approach has been adopted but not begun.' },
    { key: 'preparing', label: 'in preparation', explanation: 'Responsibility, partners or money are being settled.' },
    { key: 'ongoing', label: 'under way', explanation: 'Work is going on, first steps have been taken.' },
    { key: 'continuous', label: 'permanent task', explanation: 'The approach is established and carried on.' },
    { key: 'completed', label: 'completed', explanation: 'What the approach set out to do has been achieved.' },
    { key: 'paused', label: 'paused', explanation: 'Work has been interrupted; the note gives the reason.' },
  ],
  timeClasses: [
    { key: 'short', label: 'short term', explanation: 'To be started within the next few years.' },
    { key: 'medium', label: 'medium term', explanation: 'Needs groundwork first and follows after it.' },
    { key: 'long', label: 'long term', explanation: 'Takes a long time to have an effect. That does not make the approach unimportant.' },
  ],
  priorities: [
    { key: 'high', label: 'high', explanation: 'To be tackled first. The levels are an example: the scale used in 2018 is not known.' },
    { key: 'medium', label: 'medium', explanation: 'To be tackled as soon as there is capacity. The levels are an example: the scale used in 2018 is not known.' },
    { key: 'low', label: 'low', explanation: 'To be kept in view. The levels are an example: the scale used in 2018 is not known.' },
  ],
  processText: `From the first idea to the council's decision took about three years. Four regional forums in Ludwigslust, Parchim, Wittenburg and Sternberg, two expert forums, a youth forum and workshops with the committees supplied the material for the draft. In the first online forum 33 people took part, in the second almost 100. Their contributions were worked into the text; then the committees and the district council decided.

The work did not end there: in 2018 committees and administration rated every approach and placed it in time. The plan is kept up to date as circumstances change.`,
  timeline: [
    { title: 'The district council decides to draw up a development plan', date: '2014-01-01', datePrecision: 'year' },
    { title: 'Work begins with a strategy workshop', date: '2015-11-01', datePrecision: 'month' },
    { title: 'First expert forum', date: '2016-03-22', datePrecision: 'day' },
    { title: 'Workshops in the committees of the district council', date: '2016-04-01', datePrecision: 'month', endDate: '2016-06-01', endDatePrecision: 'month' },
    { title: 'The first online forum opens, the regional forums begin', date: '2016-06-29', datePrecision: 'day' },
    { title: 'The committees discuss the draft', date: '2017-01-30', datePrecision: 'day', endDate: '2017-05-01', endDatePrecision: 'month' },
    { title: 'Second online forum, about the draft', date: '2017-06-29', datePrecision: 'day', endDate: '2017-07-31', endDatePrecision: 'day' },
    { title: 'Formal decision procedure', date: '2017-09-04', datePrecision: 'day', endDate: '2017-10-04', endDatePrecision: 'day' },
    { title: 'The district council adopts KEK 2030 unanimously', date: '2017-10-12', datePrecision: 'day' },
    { title: 'An easy-to-read edition goes online, with a click for each field of action', date: '2017-12-01', datePrecision: 'month' },
    { title: 'The approaches are rated: first in the committees, then in an online procedure', date: '2018-01-01', datePrecision: 'year' },
    { title: 'The priorities are published', date: '2018-08-01', datePrecision: 'month' },
    { title: 'Horizon of the plan', date: '2030-01-01', datePrecision: 'year' },
  ],
}

/** The plan's own words in Leichte Sprache. */
export const planInSimpleGerman: ImportData<'plan'> = {
  title: 'Der Plan für unseren Land-Kreis bis zum Jahr 2030',
  shortTitle: 'KEK 2030',
  adoptedBy: 'Kreis-Tag',
  vote: 'alle haben mit Ja gestimmt',
  claim: 'So wollen wir im Jahr 2030 leben und arbeiten. Viele Menschen haben den Plan zusammen gemacht. Alle können den Plan lesen.',
  introduction: `Der Plan heißt: Kreis-Entwicklungs-Konzept.
Die Abkürzung ist: KEK.

In dem Plan steht:
So soll unser Land-Kreis im Jahr 2030 sein.
Der Land-Kreis heißt: Ludwigslust-Parchim.
Hier leben ungefähr 214 000 Menschen.

Der Kreis-Tag hat am **12. Oktober 2017** Ja zu dem Plan gesagt.
Alle haben mit Ja gestimmt.
Der Kreis-Tag ist eine Gruppe von Menschen.
Die Menschen im Land-Kreis haben diese Gruppe gewählt.

Jedes Ziel im Plan klingt so, als ist es schon geschafft.
So können wir jedes Jahr prüfen:
Was fehlt noch?

Viele Menschen haben bei dem Plan mitgemacht.
Das war vom November 2015 bis zum Oktober 2017.

**Wichtig:** Diese Internet-Seite ist ein Beispiel.
Manche Texte stehen nicht im echten Plan.
Dann steht das dabei.`,
  structure: `Der Plan hat 3 **Bereiche**.
Jeder Bereich hat große Ziele.
Die meisten großen Ziele haben kleinere Ziele.
Zu jedem Ziel gibt es Vorhaben.
Ein Vorhaben sagt: Das müssen wir tun.

Es gibt auch Beispiele.
Ein Beispiel zeigt: Das gibt es schon.
Und es gibt Ideen.
Eine Idee zeigt: Das kann noch kommen.

Außerdem gibt es 5 **Themen für alle Bereiche**.
Diese Themen sind überall wichtig.
Wer ein Vorhaben macht, denkt an diese Themen.`,
  levels: [
    { key: 'field', depth: 1, singular: 'Bereich', plural: 'Bereiche' },
    { key: 'crossCutting', depth: 1, singular: 'Thema für alle Bereiche', plural: 'Themen für alle Bereiche' },
    { key: 'goal', depth: 1, singular: 'Großes Ziel', plural: 'Große Ziele' },
    { key: 'goal', depth: 2, singular: 'Kleines Ziel', plural: 'Kleine Ziele' },
    { key: 'approach', depth: 1, singular: 'Vorhaben', plural: 'Vorhaben' },
    { key: 'example', depth: 1, singular: 'Beispiel', plural: 'Beispiele' },
    { key: 'idea', depth: 1, singular: 'Idee', plural: 'Ideen' },
  ],
  statuses: [
    { key: 'planned', label: 'hat noch nicht angefangen', explanation: 'Der Kreis-Tag hat Ja gesagt. Die Arbeit hat noch nicht angefangen.' },
    { key: 'preparing', label: 'wird vorbereitet', explanation: 'Wir klären gerade: Wer macht es? Wer bezahlt es?' },
    { key: 'ongoing', label: 'hat angefangen', explanation: 'Wir arbeiten daran.' },
    { key: 'continuous', label: 'geht immer weiter', explanation: 'Das gibt es jetzt. Und wir machen immer weiter.' },
    { key: 'completed', label: 'fertig', explanation: 'Wir haben es geschafft.' },
    { key: 'paused', label: 'macht Pause', explanation: 'Wir machen gerade nicht weiter. Der Grund steht dabei.' },
  ],
  timeClasses: [
    { key: 'short', label: 'bald', explanation: 'Das soll in den nächsten Jahren anfangen.' },
    { key: 'medium', label: 'später', explanation: 'Vorher müssen wir noch etwas anderes tun.' },
    { key: 'long', label: 'dauert lange', explanation: 'Bis es wirkt, vergeht viel Zeit. Es ist trotzdem wichtig.' },
  ],
  priorities: [
    { key: 'high', label: 'sehr wichtig', explanation: 'Das kommt zuerst. Das ist nur ein Beispiel.' },
    { key: 'medium', label: 'wichtig', explanation: 'Das machen wir, wenn Zeit dafür ist. Das ist nur ein Beispiel.' },
    { key: 'low', label: 'nicht so eilig', explanation: 'Daran denken wir auch. Das ist nur ein Beispiel.' },
  ],
  processText: `Der Plan hat lange gedauert: ungefähr 3 Jahre.
Viele Menschen haben sich getroffen.
Sie haben über den Plan gesprochen.
Treffen gab es in Ludwigslust, Parchim, Wittenburg und Sternberg.
Es gab auch ein Treffen für junge Menschen.

Im Internet konnten alle ihre Meinung schreiben.
Beim 1. Mal haben 33 Menschen mitgemacht.
Beim 2. Mal waren es fast 100 Menschen.
Ihre Meinungen haben den Plan besser gemacht.
Dann hat der Kreis-Tag Ja gesagt.

Danach ging die Arbeit weiter.
Im Jahr 2018 haben Fach-Leute gesagt:
Welche Vorhaben sind besonders wichtig?
Was fängt bald an? Was fängt später an?

Wenn sich etwas ändert, ändern wir auch den Plan.`,
  timeline: [
    { title: 'Der Kreis-Tag sagt: Wir brauchen einen Plan.', date: '2014-01-01', datePrecision: 'year' },
    { title: 'Die Arbeit am Plan fängt an.', date: '2015-11-01', datePrecision: 'month' },
    { title: 'Fach-Leute treffen sich zum 1. Mal.', date: '2016-03-22', datePrecision: 'day' },
    { title: 'Gruppen vom Kreis-Tag sprechen über den Plan.', date: '2016-04-01', datePrecision: 'month', endDate: '2016-06-01', endDatePrecision: 'month' },
    { title: 'Alle können im Internet ihre Meinung schreiben. Das 1. große Treffen findet statt.', date: '2016-06-29', datePrecision: 'day' },
    { title: 'Gruppen vom Kreis-Tag sprechen über den fast fertigen Plan.', date: '2017-01-30', datePrecision: 'day', endDate: '2017-05-01', endDatePrecision: 'month' },
    { title: 'Alle können im Internet wieder ihre Meinung schreiben.', date: '2017-06-29', datePrecision: 'day', endDate: '2017-07-31', endDatePrecision: 'day' },
    { title: 'Die Gruppen vom Kreis-Tag sprechen zum letzten Mal über den Plan.', date: '2017-09-04', datePrecision: 'day', endDate: '2017-10-04', endDatePrecision: 'day' },
    { title: 'Der Kreis-Tag sagt Ja zum Plan.', date: '2017-10-12', datePrecision: 'day' },
    { title: 'Der Plan steht im Internet. Man kann ihn gut lesen.', date: '2017-12-01', datePrecision: 'month' },
    { title: 'Fach-Leute sagen: Diese Vorhaben sind besonders wichtig.', date: '2018-01-01', datePrecision: 'year' },
    { title: 'Alle können lesen, welche Vorhaben besonders wichtig sind.', date: '2018-08-01', datePrecision: 'month' },
    { title: 'In diesem Jahr soll alles geschafft sein.', date: '2030-01-01', datePrecision: 'year' },
  ],
}

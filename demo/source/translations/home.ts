import type { Translations } from './translation.ts'

/** The sheets of the home page. */
export const slideTranslations: Translations<'slide'> = {
  umsetzung: {
    'en': {
      heading: 'Work has begun',
      text: 'With its decision the district council also asked for the approaches to be put in order of urgency. In 2018 members of the specialist committees and the administration rated every approach online and assigned it to a time span. The result has been available since August 2018.',
    },
    'de-simple': {
      heading: 'Die Arbeit hat angefangen',
      text: `Der Kreis-Tag hat gesagt: Wir müssen wissen, was zuerst kommt.
Im Jahr 2018 haben Fach-Leute alle Vorhaben angesehen.
Sie haben gesagt: Das fängt bald an. Das fängt später an.
Das Ergebnis gibt es seit August 2018.`,
    },
  },
  kreistag: {
    'en': {
      heading: 'District council adopts the plan on 12 October 2017',
      text: 'The district council adopted KEK 2030 unanimously. It sets the direction in which the district is to develop. Politicians, administration and citizens worked it out together.',
    },
    'de-simple': {
      heading: 'Der Kreis-Tag sagt am 12. Oktober 2017 Ja zum Plan',
      text: `Alle im Kreis-Tag haben mit Ja gestimmt.
Der Plan sagt: So soll sich der Land-Kreis entwickeln.
Viele haben den Plan zusammen gemacht:
die Politik, die Ämter und die Bürger und Bürgerinnen.`,
    },
  },
  aufbau: {
    'en': {
      heading: 'How the plan is structured',
      text: 'Three fields of action: a strong economy, a sustainable environment, good places to live. Five cross-cutting themes apply everywhere. Strategic goals divide into sub-goals, approaches follow from these, and for the approaches there are example projects and project ideas.',
    },
    'de-simple': {
      heading: 'So ist der Plan aufgebaut',
      text: `Der Plan hat 3 Bereiche: Arbeit, Natur und Leben.
Es gibt 5 Themen für alle Bereiche.
Es gibt große Ziele und kleine Ziele.
Zu den Zielen gibt es Vorhaben.
Zu den Vorhaben gibt es Beispiele und Ideen.`,
    },
  },
  regionalforum: {
    'en': {
      heading: 'Made in conversation: the regional forums',
      text: 'The district council gave the order in 2014, and work began in November 2015. In forums and expert rounds residents, businesses, specialists and politicians talked about the future of the district. At the first regional forum in Ludwigslust the online forum went live as well.',
    },
    'de-simple': {
      heading: 'Viele Menschen haben mitgeredet',
      text: `Die Arbeit am Plan hat im November 2015 angefangen.
Menschen aus dem Land-Kreis haben sich getroffen.
Auch Firmen, Fach-Leute und Politiker waren dabei.
Sie haben über die Zukunft gesprochen.
Das 1. große Treffen war in Ludwigslust.`,
    },
  },
  jugendforum: {
    'en': {
      heading: 'A picture of the year 2030: the youth forum',
      text: 'The goals describe the year 2030 as if it were already here: what should then be good for the people of the district. Those who had their say in the youth forum of 2016 will be in the middle of their working lives in 2030. The plan stays in motion and is adapted when necessary.',
    },
    'de-simple': {
      heading: 'Junge Menschen haben mitgeredet',
      text: `Im Jahr 2016 gab es ein Treffen für junge Menschen.
Im Jahr 2030 sind diese Menschen erwachsen.
Sie haben dann Arbeit und vielleicht Kinder.
Der Plan sagt: So soll es dann für sie sein.
Wir ändern den Plan, wenn es nötig ist.`,
    },
  },
}

/** Who gives information. */
export const contactTranslations: Translations<'contact'> = {
  kreisentwicklung: {
    'en': { role: 'Regional manager, district development' },
    'de-simple': { role: 'Sie weiß alles über den Plan' },
  },
}

/** The office behind the plan. */
export const departmentTranslations: Translations<'department'> = {
  regionalmanagement: {
    'en': { name: 'Department for Regional Management and Europe' },
    'de-simple': { name: 'Amt für Regional-Management und Europa' },
  },
}

/** What pictures show, for those who do not see them. */
export const imageTranslations: Translations<'image'> = {
  'slide-umsetzung': {
    'en': { alternativeText: 'Illustration: an open booklet stands in a landscape with fields, a lake, a village and wind turbines. On its right page three of five lines are ticked. Beside it a signpost with a blue, a green and a yellow arm.', caption: 'Placeholder for the cover of KEK 2030' },
    'de-simple': { alternativeText: 'Bild: Ein offenes Heft steht in der Landschaft. Im Heft sind 3 Häkchen. Daneben steht ein Weg-Weiser.', caption: 'Hier kommt später das Titel-Blatt vom Plan hin' },
  },
  'slide-kreistag': {
    'en': { alternativeText: 'Illustration: a council chamber seen from behind. In four curved rows all members hold up a yellow voting card. At the front three people stand at a desk before a wide window with a view of hills and water.', caption: 'Placeholder for the photo: meeting of the district council, 12 October 2017' },
    'de-simple': { alternativeText: 'Bild: Viele Menschen sitzen in einem Saal. Alle halten eine gelbe Karte hoch.', caption: 'Hier kommt später ein Foto vom Kreis-Tag hin' },
  },
  'slide-aufbau': {
    'en': { alternativeText: 'Graphic: three columns with the signs of a factory, a leaf with water, and houses. From each column lines branch to four, three and three large circles, and below to smaller ones. At the bottom five coloured bands run across all three columns.', caption: 'Placeholder for the graphic: structure of KEK 2030' },
    'de-simple': { alternativeText: 'Bild: 3 Säulen stehen für die 3 Bereiche. Von jeder Säule gehen Linien zu Kreisen. Unten sind 5 bunte Streifen.', caption: 'Hier kommt später ein Bild vom Aufbau hin' },
  },
  'slide-regionalforum': {
    'en': { alternativeText: 'Illustration: in a hall with tall arched windows eleven people sit in a circle. A screen glows in the middle, and four coloured speech bubbles hang above their heads.', caption: 'Placeholder for the photo: regional forum in Ludwigslust, launch of the first online forum' },
    'de-simple': { alternativeText: 'Bild: 11 Menschen sitzen im Kreis und reden.', caption: 'Hier kommt später ein Foto vom Treffen in Ludwigslust hin' },
  },
  'slide-jugendforum': {
    'en': { alternativeText: 'Illustration: six young people, seen from behind, stand before a mural with a village, a lake and wind turbines and a board with colourful notes. Three of them are pointing at it.', caption: 'Placeholder for the photo: youth forum 2016' },
    'de-simple': { alternativeText: 'Bild: 6 junge Menschen stehen vor einer Wand mit bunten Zetteln.', caption: 'Hier kommt später ein Foto vom Jugend-Treffen hin' },
  },
  'field-wirtschaft': {
    'en': { alternativeText: 'Illustration: an excursion boat leaves a canal lock. Commercial buildings stand on the banks, and behind them a motorway bridge with lorries crosses the valley.', caption: 'Placeholder for a photo from the economy of the metropolitan region' },
    'de-simple': { alternativeText: 'Bild: Ein Schiff fährt auf einem Kanal. Daneben stehen Hallen. Hinten ist eine Brücke mit Lastwagen.', caption: 'Hier kommt später ein Foto hin' },
  },
  'field-lebensraum': {
    'en': { alternativeText: 'Illustration: a bus drives along an avenue, with a cyclist in front. Behind lie a cornfield, a lake with reeds and cranes, a pine forest and wind turbines.', caption: 'Placeholder for a photo of local public transport' },
    'de-simple': { alternativeText: 'Bild: Ein Bus fährt auf einer Straße mit Bäumen. Davor fährt ein Mensch Rad. Hinten sind ein Feld, ein See und Wind-Räder.', caption: 'Hier kommt später ein Foto hin' },
  },
  'field-orte': {
    'en': { alternativeText: 'Illustration: a village square with a lime tree, a church and a shop between two timber-framed houses; on one hangs a sign with a heart. On the square are children with a ball, adults and a person in a wheelchair.', caption: 'Placeholder for a photo from health care' },
    'de-simple': { alternativeText: 'Bild: Ein Platz im Dorf mit Baum, Kirche und Laden. Kinder spielen Ball. Ein Mensch sitzt im Roll-Stuhl.', caption: 'Hier kommt später ein Foto hin' },
  },
  'theme-teilhabe': {
    'en': { alternativeText: 'Illustration: five people make music on a stage. In the middle a person in a wheelchair plays the violin; around them sound a drum, a cello, a flute and a triangle.', caption: 'Placeholder for a photo of a music lesson' },
    'de-simple': { alternativeText: 'Bild: 5 Menschen machen Musik. Ein Mensch im Roll-Stuhl spielt Geige.', caption: 'Hier kommt später ein Foto hin' },
  },
}

/** What can be downloaded from there. The files themselves are in German. */
export const documentTranslations: Translations<'document'> = {
  'beschlossene-fassung': {
    'en': { title: 'District development plan Ludwigslust-Parchim 2030 as adopted (in German)', version: 'as adopted on 12 October 2017', description: 'The whole plan as the district council adopted it. The original has 66 pages; this is a short placeholder of the demo.' },
    'de-simple': { title: 'Der ganze Plan in schwerer Sprache', version: 'vom 12. Oktober 2017', description: 'Zu diesem Plan hat der Kreis-Tag Ja gesagt. Der echte Plan hat 66 Seiten. Hier ist nur ein kurzes Beispiel.' },
  },
  'prioritaetensetzung': {
    'en': { title: 'KEK 2030 priorities: explanation and overview (in German)', version: 'August 2018', description: 'How the approaches were rated and placed in time. This is a short placeholder of the demo.' },
    'de-simple': { title: 'Was ist besonders wichtig? Ein Text in schwerer Sprache', version: 'August 2018', description: 'Hier steht: Diese Vorhaben sind besonders wichtig. Das hier ist nur ein kurzes Beispiel.' },
  },
}

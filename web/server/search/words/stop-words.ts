import { foldText } from './search-words.ts'

/** Words that hold a question together and say nothing about what is looked for. */
const written = `ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da dabei dadurch dafür damit dann das dass dein dem den denn der des die dies
diese dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gegen gibt hab habe haben hat hatte hier ich ihr ihre im in ins ist ja jede jeder
jedes kann kein keine kommt können man mehr mein meine mich mir mit möchte muss nach nicht noch nur ob oder ohne schon sein seine sich sie sind so soll sollen über um und uns unser
unsere unter vom von vor wann war warum was wegen weil welche welcher welches wem wen wenn wer werden wie wird wo wohin wurde zu zum zur zwischen
komme bekomme finde suche brauche macht machen geht gehen will wollen
the of and to in for is are a an on at by with from how what where when who which do does can get i my me we our you your`

const stopWords: ReadonlySet<string> = new Set(written.split(/\s+/).map(foldText))

/** Whether a folded word only holds a question together. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded)
}

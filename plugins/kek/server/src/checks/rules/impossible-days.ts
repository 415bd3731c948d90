import type { Check, Rule } from '../check.ts'
import type { DayMention } from '../text/day-mentions.ts'
import { textsOf } from '../subject-fields.ts'
import { daysInMonth, findDays, isRealDay } from '../text/day-mentions.ts'
import { plainText } from '../text/markdown.ts'

const fileNumber = /(?:Aktenzeichen|Az\.?|Drucksache|Vorlage|Nr\.?|Nummer|Version|Kapitel|Abschnitt)[:\s]*$/i

function judge(mention: DayMention): Omit<Check, 'field'> {
  const { written, day, month, year, isWord } = mention
  // Three numbers with dots may be something else; a year and a month that exists leave no doubt.
  const isCertain = isWord || (year !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31)
  const isSwapped = month > 12 && month <= 31 && day >= 1 && day <= 12
  const reason = isSwapped
    ? 'Sind Tag und Monat vertauscht?'
    : month >= 1 && month <= 12 ? `Dieser Monat hat ${daysInMonth(month, year)} Tage.` : 'Es gibt nur zwölf Monate.'
  return { code: 'impossibleDay', severity: isCertain ? 'error' : 'warning', message: `Den Tag „${written}“ gibt es nicht. ${reason} Bitte berichtigen.` }
}

/** Days in texts that are in no calendar. */
export const impossibleDays: Rule = subject => textsOf(subject).flatMap(({ path, text, isRich }) => {
  const plain = isRich ? plainText(text) : text
  return findDays(plain)
    .filter(mention => !isRealDay(mention) && (mention.isWord || !fileNumber.test(plain.slice(0, mention.index))))
    .map((mention): Check => ({ ...judge(mention), field: path }))
})

import type { Check, CheckSubject, Rule } from './check.ts'
import { alternativeText } from './rules/alternative-text.ts'
import { capitals } from './rules/capitals.ts'
import { contradictingDates } from './rules/contradicting-dates.ts'
import { countsInText } from './rules/counts-in-text.ts'
import { documentFile } from './rules/document-file.ts'
import { endBeforeStart } from './rules/end-before-start.ts'
import { eventState } from './rules/event-state.ts'
import { fileNameTitles } from './rules/file-name-titles.ts'
import { futureDates } from './rules/future-dates.ts'
import { hangsNowhere } from './rules/hangs-nowhere.ts'
import { headingOrder } from './rules/heading-order.ts'
import { horizonInText } from './rules/horizon-in-text.ts'
import { hourInText } from './rules/hour-in-text.ts'
import { imageExpiry } from './rules/image-expiry.ts'
import { imageLicence } from './rules/image-licence.ts'
import { imagesInText } from './rules/images-in-text.ts'
import { impossibleDays } from './rules/impossible-days.ts'
import { linkTargets } from './rules/link-targets.ts'
import { linkTexts } from './rules/link-texts.ts'
import { ownDate } from './rules/own-date.ts'
import { pageReferences } from './rules/page-references.ts'
import { pressRights } from './rules/press-rights.ts'
import { pressSource } from './rules/press-source.ts'
import { reachedMilestones } from './rules/reached-milestones.ts'
import { readableColours } from './rules/readable-colours.ts'
import { relationTargets } from './rules/relation-targets.ts'
import { requiredFields } from './rules/required-fields.ts'
import { resolutionInText } from './rules/resolution-in-text.ts'
import { staleTranslation } from './rules/stale-translation.ts'
import { statusDay } from './rules/status-day.ts'
import { strokeDates } from './rules/stroke-dates.ts'
import { tooLong } from './rules/too-long.ts'
import { translationGaps } from './rules/translation-gaps.ts'
import { unreadableDates } from './rules/unreadable-dates.ts'
import { fieldsOf } from './subject-fields.ts'

/** All checks there are. Within a field their findings come in this order. */
const rules: readonly Rule[] = [
  requiredFields,
  unreadableDates,
  tooLong,
  readableColours,
  fileNameTitles,
  pressSource,
  pressRights,
  documentFile,
  imageLicence,
  imageExpiry,
  alternativeText,
  headingOrder,
  linkTexts,
  linkTargets,
  imagesInText,
  hangsNowhere,
  relationTargets,
  contradictingDates,
  ownDate,
  impossibleDays,
  endBeforeStart,
  futureDates,
  statusDay,
  reachedMilestones,
  eventState,
  countsInText,
  hourInText,
  horizonInText,
  resolutionInText,
  staleTranslation,
  translationGaps,
  strokeDates,
  pageReferences,
  capitals,
]

/**
 * Everything the checks find in a draft, in the order of the form; what is about the whole document comes first.
 * @param today the county's calendar day, `YYYY-MM-DD`
 */
export function runChecks(subject: CheckSubject, today: string): Check[] {
  const places = new Map(fieldsOf(subject).map(({ path }, index) => [path, index]))
  const place = ({ field }: Check) => field === null ? -1 : places.get(field) ?? places.size
  return rules.flatMap(rule => rule(subject, today)).toSorted((a, b) => place(a) - place(b))
}

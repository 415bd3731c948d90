import type { Colour } from '../../shared/views/element.ts'
import type { PaperContext } from './paper-context.ts'
import type { Paper, Section } from './paper.ts'
import { printDate } from '../views/dates.ts'
import { planNames } from '../views/plan-names.ts'
import { emptySection } from './section-parts.ts'
import { paperTheme } from './theme.ts'

/** Which state a paper shows, in words. */
function stateOf({ reading, labels, edition }: PaperContext): string {
  return labels.stateOf(printDate({ date: edition?.day ?? reading.today, precision: 'day' }, reading.locale), reading.snapshot.seq)
}

/** What is the same in every paper of a state. */
export function frame(context: PaperContext): Pick<Paper, 'shortTitle' | 'lang' | 'isHyphenated' | 'day' | 'footer' | 'words' | 'theme'> {
  const { reading, labels, edition } = context
  const { locale } = reading
  const { contents, page, image, onTheSite, changes, milestones, logo } = labels
  const { shortTitle, region } = planNames(reading)
  return {
    shortTitle: shortTitle.text,
    lang: locale === 'en' ? 'en' : 'de',
    isHyphenated: locale !== 'de-simple',
    day: edition?.day ?? reading.today,
    footer: [edition?.title, `${labels.state}: ${stateOf(context)}`].filter(Boolean).join(' · '),
    words: { contents, page, image, onTheSite, changes, milestones, logo: [logo, region].filter(Boolean).join(' ') },
    theme: paperTheme(reading),
  }
}

/** Where a paper is found on the site. */
export function addressFact(label: string, address: string): Paper['cover']['facts'][number] {
  return { label, value: address.replace(/^https?:\/\//, ''), href: address }
}

/** Which state a paper shows, where that is to be read, and what proves it. */
export function stateFacts(context: PaperContext, href: string): Paper['cover']['facts'] {
  const { reading, labels, absolute, edition } = context
  return [
    ...(edition?.title ? [{ label: labels.version, value: edition.title }] : []),
    { label: labels.state, value: stateOf(context) },
    addressFact(edition ? labels.addressOfState : labels.address, absolute(href)),
    { label: labels.hash, value: reading.snapshot.headHash, isMono: true },
  ]
}

/** A part with a heading of its own that is no element of the plan. */
export function chapter(id: string, title: string, colour: Colour = 'grey'): Section {
  return { ...emptySection, id, level: 1, title: { text: title }, colour }
}

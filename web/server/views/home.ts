import type { HomeReader, HomeView, SlideView } from '../../shared/views/home.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { pageAddress } from './addresses.ts'
import { adoptionFacts } from './adoption.ts'
import { contactCards } from './contact-card.ts'
import { documentDownload } from './downloads.ts'
import { fieldCard } from './field-card.ts'
import { creditsOf, imageOf } from './images.ts'
import { levelName } from './levels.ts'
import { planNames } from './plan-names.ts'
import { planTree } from './plan-tree.ts'
import { pressItem } from './press-item.ts'
import { articlesInOrder } from './press-order.ts'
import { progressGlance } from './progress/progress.ts'
import { wornTheme } from './theme.ts'
import { languageOf, richText, words } from './words.ts'

const newestPress = 10

function slideView(slide: PublicDocument<'slide'>, reading: Reading): SlideView {
  const { heading, text, image, documents } = slide.content
  return {
    id: slide.documentId,
    heading: { text: heading, ...languageOf(slide, reading) },
    text: richText(slide, text, reading, 4),
    image: imageOf(image, reading),
    downloads: reading.snapshot.pick('document', documents, reading.locale).flatMap(document => documentDownload(document, reading) ?? []),
  }
}

function homeView(reading: Reading): HomeView {
  const { snapshot, locale } = reading
  const plan = snapshot.all('plan', locale)[0]
  const tree = planTree(snapshot, locale)
  const slides = [...snapshot.all('slide', locale)]
    .sort((a, b) => (a.content.order ?? 0) - (b.content.order ?? 0) || a.seq - b.seq)
    .map(slide => slideView(slide, reading))
  const fields = tree.fields.map(field => fieldCard(field, reading))
  const articles = articlesInOrder(reading)
  const contacts = contactCards(reading)
  return {
    ...planNames(reading),
    claim: plan ? words(plan, plan.content.claim, reading) : null,
    adoption: adoptionFacts(plan, reading),
    slides,
    fieldsName: levelName('field', reading).plural,
    fields,
    themesName: levelName('crossCutting', reading).plural,
    themes: tree.themes.map(theme => fieldCard(theme, reading)),
    progress: progressGlance(reading),
    conceptHref: pageAddress('concept', locale),
    look: wornTheme(reading).look,
    press: { items: articles.slice(0, newestPress).map(article => pressItem(article, reading)), total: articles.length, href: pageAddress('press', locale) },
    contacts,
    contactHref: pageAddress('contact', locale),
    credits: creditsOf([...slides, ...fields, ...contacts].map(({ image }) => image)),
  }
}

/** Answers the front page. */
export function homeReader(reading: Reading): HomeReader {
  return { home: () => homeView(reading) }
}

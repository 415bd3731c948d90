import type { CreditedImage, CreditsReader, CreditsView } from '../../shared/views/credits.ts'
import type { Breadcrumb } from '../../shared/views/element.ts'
import type { Reading } from './reading.ts'
import { addressOf, pageAddress } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { imageOf } from './images.ts'
import { languageOf } from './words.ts'

type Page = Breadcrumb[number]

/** Which pages show an image: content refers to images, so the pages are those of what refers to it. */
function pagesShowing(imageId: string, reading: Reading): Breadcrumb {
  const { snapshot, locale } = reading
  const shows = ({ content }: { readonly content: { readonly image: string | null } }) => content.image === imageId
  const fields = snapshot.all('field', locale).filter(shows)
  const isOfContact = snapshot.all('contact', locale).some(shows)
  const isOnFront = isOfContact || snapshot.all('slide', locale).some(shows) || fields.some(({ content }) => content.kind === 'field')
  const fixedPage = (page: 'home' | 'contact'): Page => ({ page, href: pageAddress(page, locale) })
  return [
    ...isOnFront ? [fixedPage('home')] : [],
    ...[...fields, ...snapshot.all('project', locale).filter(shows)].map(document => ({ text: document.content.title, ...languageOf(document, reading), href: addressOf(document, locale) })),
    ...isOfContact ? [fixedPage('contact')] : [],
  ]
}

/** Every public image that may be shown today, with its author, by whose names they stand: an image whose right has ended is shown nowhere, so it is not listed. */
export function creditsView(reading: Reading): CreditsView {
  const images = reading.snapshot.all('image', reading.locale).flatMap(({ documentId, content }): CreditedImage[] => {
    const image = imageOf(documentId, reading)
    return image ? [{ ...image, title: content.title, isExample: content.isExample ?? false, pages: pagesShowing(documentId, reading) }] : []
  })
  return {
    breadcrumb: breadcrumb([], reading),
    images: images.sort((a, b) => a.credit.author.localeCompare(b.credit.author, 'de')),
  }
}

/** Answers the page with all image credits. */
export function creditsReader(reading: Reading): CreditsReader {
  return { credits: () => creditsView(reading) }
}

import type { ContactReader } from '../../shared/views/contact.ts'
import type { Reading } from './reading.ts'
import { breadcrumb } from './breadcrumb.ts'
import { contactCards } from './contact-card.ts'
import { creditsOf } from './images.ts'

/** Answers the page that says who gives information. */
export function contactReader(reading: Reading): ContactReader {
  return {
    contact: () => {
      const contacts = contactCards(reading)
      return {
        breadcrumb: breadcrumb([], reading),
        isFallback: contacts.some(({ lang }) => lang !== undefined),
        contacts,
        credits: creditsOf(contacts.map(({ image }) => image)),
      }
    },
  }
}

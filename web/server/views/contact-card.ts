import type { ContactCard } from '../../shared/views/contact-card.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { imageOf } from './images.ts'
import { languageOf } from './words.ts'

/** `03871 722-6006` → `tel:+4938717226006`: what a telephone dials, a German number where no country is named. */
export function telephoneAddress(number: string): string {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('00') ? `+${digits.slice(2)}` : digits.replace(/^0/, '+49')}`
}

/** A contact as it is shown, with the present name of its department. */
export function contactCard(contact: PublicDocument<'contact'>, reading: Reading): ContactCard {
  const { role, person, department, street, postcode, city, phone, email, website, image } = contact.content
  const office = reading.snapshot.get('department', department, reading.locale)
  return {
    role,
    ...languageOf(contact, reading),
    person,
    department: office ? { text: office.content.name, ...languageOf(office, reading) } : null,
    street,
    town: [postcode, city].filter(Boolean).join(' ') || null,
    phone: phone ? { text: phone, href: telephoneAddress(phone) } : null,
    email,
    website: website ? { text: website.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: /^https?:\/\//.test(website) ? website : `https://${website}` } : null,
    image: imageOf(image, reading),
  }
}

/** All public contacts in the editors' order. */
export function contactCards(reading: Reading): ContactCard[] {
  return [...reading.snapshot.all('contact', reading.locale)]
    .sort((a, b) => (a.content.order ?? 0) - (b.content.order ?? 0) || a.content.role.localeCompare(b.content.role, 'de'))
    .map(contact => contactCard(contact, reading))
}

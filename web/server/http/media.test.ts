import { expect, it } from 'vitest'
import { contentDisposition } from './media.ts'

it.each([
  ['Konzept.pdf', 'application/pdf', 'inline; filename="Konzept.pdf"; filename*=UTF-8\'\'Konzept.pdf'],
  ['Ärzte "heute".pdf', 'application/pdf', 'inline; filename="_rzte _heute_.pdf"; filename*=UTF-8\'\'%C3%84rzte%20%22heute%22.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'application/pdf', 'inline; filename="a__Set-Cookie: x.pdf"; filename*=UTF-8\'\'a%0D%0ASet-Cookie%3A%20x.pdf'],
  ['\uD800(1).png', 'image/png', 'inline; filename="_(1).png"; filename*=UTF-8\'\'%EF%BF%BD%281%29.png'],
  ['bild.svg', 'image/svg+xml', 'attachment; filename="bild.svg"; filename*=UTF-8\'\'bild.svg'],
  ['seite.html', 'text/html', 'attachment; filename="seite.html"; filename*=UTF-8\'\'seite.html'],
])('offers %j as %s', (name, mime, expected) => {
  expect(contentDisposition(name, mime)).toBe(expected)
})

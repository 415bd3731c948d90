import type { Resource } from './resource.ts'
import { changedColours, colourStyles } from '@kek/contract'
import { readColourAddress } from '../views/colour-address.ts'

/** An administrator's colours as a style sheet. Its selector outweighs those of every look, wherever a page takes it in. */
export const colourSheet: Resource = {
  matches: path => path.startsWith('/gestaltung/'),
  make: ({ path }) => {
    const asked = readColourAddress(path)
    return asked && {
      body: colourStyles(changedColours(asked.look, asked.colours), ':root:root:root'),
      contentType: 'text/css; charset=utf-8',
      isImmutable: true,
    }
  },
}

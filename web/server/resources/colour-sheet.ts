import type { Resource } from './resource.ts'
import { colourSheetAt } from '../views/colour-address.ts'

/** An administrator's colours, as far as they differ from those of the look. */
export const colourSheet: Resource = {
  matches: path => path.startsWith('/gestaltung/'),
  make: ({ path }) => {
    const body = colourSheetAt(path)
    return body === undefined ? undefined : { body, contentType: 'text/css; charset=utf-8', isImmutable: true }
  },
}

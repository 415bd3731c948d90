import type { LookName, OwnColours } from '@kek/contract'
import type { ThemeView } from '../../shared/views/theme.ts'
import type { Reading } from './reading.ts'
import { defaultLook, isLookName, readOwnColours } from '@kek/contract'
import { colourAddress } from './colour-address.ts'
import { oncePerContent } from './once-per-content.ts'

/** The look that a word names; the default one for every other word. */
function lookNamed(word: string | undefined): LookName {
  return word !== undefined && isLookName(word) ? word : defaultLook
}

/** The look that was published, and the colours that an administrator set over it. */
export function wornTheme({ snapshot }: Pick<Reading, 'snapshot'>): { readonly look: LookName, readonly colours: OwnColours } {
  const theme = snapshot.all('theme')[0]
  return { look: lookNamed(theme?.content.look), colours: readOwnColours(theme?.content ?? {}) }
}

/** What the site wears, as far as that is published. */
export const themeView = oncePerContent((reading): ThemeView => {
  const { look, colours } = wornTheme(reading)
  return { look, coloursHref: Object.keys(colours).length > 0 ? colourAddress(look, colours) : null }
})

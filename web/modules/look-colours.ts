import { colourStyles, defaultLook, lookColours, looks } from '@kek/contract'
import { addTemplate, defineNuxtModule } from 'nuxt/kit'

/** Writes the colours of every look as a style sheet: they are values in the contract, where they are measured too. `app/theme.ts` takes it in. */
export default defineNuxtModule({
  meta: { name: 'look-colours' },
  setup() {
    const names = Object.keys(looks) as (keyof typeof looks)[]
    const selectorOf = (name: string) => name === defaultLook ? ':root' : `:root[data-look='${name}']`
    addTemplate({ filename: 'look-colours.css', write: true, getContents: () => names.map(name => colourStyles(lookColours(name), selectorOf(name))).join('\n') })
  },
})

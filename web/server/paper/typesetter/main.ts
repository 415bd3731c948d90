import type { LayoutOrder, Order, Outcome, PictureData } from './order.ts'
import type { Typesetter } from './typeset.ts'
import process from 'node:process'
import { loadFonts } from './fonts.ts'
import { scalePicture } from './pictures.ts'

/**
 * A process of its own: setting is work of native code, which must neither hold up the site nor bring it down, and which keeps its memory
 * until its process ends.
 */
async function start(): Promise<Typesetter> {
  try {
    const { Typesetter } = await import('./typeset.ts')
    return new Typesetter(loadFonts())
  }
  catch (error) {
    process.stderr.write(`PDF und Vorschaubilder lassen sich auf diesem Rechner nicht setzen: ${error instanceof Error ? error.message.split('\n', 1)[0] : ''}\n`)
    process.exit(3)
  }
}

let starting: Promise<Typesetter> | undefined
let work: Promise<void> = Promise.resolve()

async function carryOut({ id }: Order, doIt: () => Promise<void>): Promise<void> {
  let outcome: Outcome = { id }
  try {
    await doIt()
  }
  catch (error) {
    outcome = { id, fault: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(outcome)
}

const isLaidOut = (order: Order): order is LayoutOrder => order.layout !== 'picture'

process.on('message', (order: Order) => {
  // One layout after the other: they share what is put in their reach. A picture shares nothing, and no page waits for a paper.
  if (isLaidOut(order))
    work = work.then(() => carryOut(order, async () => (await (starting ??= start())).typeset(order)))
  else
    void carryOut(order, () => scalePicture(Object.values(order.pictures)[0] ?? '', order.data as PictureData, order.output))
})
process.on('disconnect', () => process.exit(0))

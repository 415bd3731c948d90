import type { Order, Outcome } from './order.ts'
import type { Typesetter } from './typeset.ts'
import process from 'node:process'
import { loadFonts } from './fonts.ts'

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

const starting = start()
let work: Promise<void> = Promise.resolve()

async function carryOut(order: Order): Promise<Outcome> {
  try {
    await (await starting).typeset(order)
    return { id: order.id }
  }
  catch (error) {
    return { id: order.id, fault: error instanceof Error ? error.message : String(error) }
  }
}

// One after the other: they share what they put in reach of the layouts.
process.on('message', (order: Order) => {
  work = work.then(async () => {
    const outcome = await carryOut(order)
    process.send?.(outcome)
  })
})
process.on('disconnect', () => process.exit(0))

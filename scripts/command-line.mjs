// @ts-check
import { Problem } from './problem.mjs'

/** Loaded when asked for: each command needs only its own parts. @type {Record<string, (args: string[]) => Promise<void>>} */
const commands = {
  'start': async () => (await import('./commands/start.mjs')).start(),
  'dev': async () => (await import('./commands/dev.mjs')).dev(),
  'build': async () => (await import('./commands/build.mjs')).build(),
  'test': async args => (await import('./commands/test.mjs')).test(args),
  'check': async () => (await import('./commands/check.mjs')).check(),
  'bench': async args => (await import('./commands/bench.mjs')).bench(args),
  'static': async args => (await import('./commands/static.mjs')).writeStaticCopy(args),
  'search:quality': async () => (await import('./commands/search-quality.mjs')).measureSearch(),
  'import': async args => (await import('./commands/cms-script.mjs')).importContent(args),
  'ledger:verify': async () => (await import('./commands/cms-script.mjs')).verifyLedger(),
}

/**
 * What the words on the command line ask for.
 * @param {readonly string[]} words
 * @returns {() => Promise<void>}
 */
export function findCommand(words) {
  const [name = '', ...args] = words
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    throw new Problem(`${name
      ? `»${name}« gibt es nicht`
      : 'Es fehlt ein Befehl'}; möglich sind: ${Object.keys(commands).join(', ')}.`)
  }
  return () => command(args)
}

// @ts-check
import { BaseSequencer } from 'vitest/node'

/** Files that take longest, the longest first: a clean clone has no times of an earlier run to go by. */
export const longest = [
  'plugins/kek/test/killed-process-postgres.test.ts',
  'plugins/kek/test/killed-process.test.ts',
  'plugins/kek/test/many-writers-postgres.test.ts',
  'plugins/kek/test/random-sequences.test.ts',
  'plugins/kek/test/many-writers.test.ts',
  'scripts/test/endings.test.mjs',
]

/** Begins with what takes longest, so that at the end no core waits for one file. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const rankOf = (/** @type {{ readonly moduleId: string }} */ { moduleId }) => {
      const place = longest.findIndex(path => moduleId.endsWith(`/${path}`))
      return place === -1 ? longest.length : place
    }
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

import { expect, it } from 'vitest'
import { IdleWatch } from './idle-memory.ts'

const megabyte = 1024 * 1024
/** Which of these looks, given as load and megabytes, lead to a collection. */
function collections(looks: readonly (readonly [load: number, megabytes: number])[]) {
  const watch = new IdleWatch()
  return looks.map(([load, megabytes]) => watch.isTimeToCollect({ load, bytes: megabytes * megabyte }))
}

it('leaves a busy site alone', () => {
  expect(collections([[0.5, 300], [0.02, 500], [1, 600]])).toEqual([false, false, false])
})

it('collects once it is idle, again while that helps, and then no more', () => {
  expect(collections([[0.5, 500], [0.01, 500], [0, 300], [0, 200], [0, 199], [0, 199], [0.01, 210]])).toEqual([false, true, true, true, false, false, false])
})

it('begins anew after the next busy time', () => {
  expect(collections([[0, 200], [0, 200], [0.3, 400], [0, 400], [0, 200], [0, 200]])).toEqual([true, false, false, true, true, false])
})

import { expect, it } from 'vitest'
import { UnansweredWords } from './unanswered-words.ts'

function collect() {
  const sent: (readonly string[])[] = []
  const state = { day: '2026-11-26', isAway: false }
  const words = new UnansweredWords(async (batch) => {
    if (state.isAway)
      throw new Error('weg')
    sent.push(batch)
  }, () => state.day)
  return { words, sent, state }
}

it('sends each word once a day, in the order of the alphabet, and nothing else', async () => {
  const { words, sent, state } = collect()
  words.note(['Zoo', 'Hallenbad', '0171 234'])
  words.note(['zoo'])
  await words.flush()
  words.note(['Hallenbad'])
  await words.flush()
  state.day = '2026-11-27'
  words.note(['Hallenbad'])
  await words.flush()
  expect(sent).toEqual([['hallenbad', 'zoo'], ['hallenbad']])
})

it('keeps words while the CMS is away, and lets them go with the day', async () => {
  const { words, sent, state } = collect()
  state.isAway = true
  words.note(['Zoo'])
  await expect(words.flush()).rejects.toThrow('weg')
  state.isAway = false
  await words.flush()
  words.note(['Bad'])
  state.day = '2026-11-27'
  await words.flush()
  expect(sent).toEqual([['zoo']])
})

it('does not grow without end', async () => {
  const { words, sent } = collect()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  words.note(Array.from({ length: 5000 }, (_, number) => [...String(number)].map(digit => letters[Number(digit)]).join('').padStart(5, 'x')))
  for (let round = 0; round < 60; round += 1)
    await words.flush()
  expect(sent.flat().length).toBe(1000)
  expect(Math.max(...sent.map(batch => batch.length))).toBe(100)
})

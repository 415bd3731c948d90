import { PlanFile } from '@kek/contract'
import { expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'

const state = stateOf(sampleItems)

it('gives the whole plan as one file', async () => {
  const { documents } = PlanFile.parse(JSON.parse(await textAt('/daten/plan.json', state)))
  expect(documents.approach?.map(({ content }) => content.title)).toEqual(['Ärztliche Versorgung mit dem Bus'])
  expect(Object.values(documents).flat()).toHaveLength(sampleItems.length)
})

it('gives the plan in the words that its notes have by now, with the day on which it changed', async () => {
  const first = { type: 'page', key: 'a', effectiveOn: '2018-01-01', note: 'Tippfeler', data: { title: 'A' } } as const
  const { documents } = PlanFile.parse(JSON.parse(await textAt('/daten/plan.json', stateOf([first, { ...first, effectiveOn: '2018-05-01', note: 'Tippfehler' }]))))
  expect(documents.page?.[0]).toMatchObject({ effectiveOn: '2018-01-01', note: 'Tippfehler' })
})

it('gives nothing of what was withdrawn', async () => {
  const withdrawn = stateOf(sampleItems, { withdrawals: [{ type: 'project', key: 'arztbus' }] })
  expect(PlanFile.parse(JSON.parse(await textAt('/daten/plan.json', withdrawn))).documents.project).toEqual([])
})

it('is the same for all languages, so that it stands at one address', async () => {
  expect(await resourceAt('/en/daten/plan.json', state)).toBeUndefined()
})

it('gives its schema', async () => {
  expect(JSON.parse(await textAt('/daten/plan.schema.json', state))).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

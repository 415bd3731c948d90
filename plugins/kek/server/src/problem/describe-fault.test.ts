import { expect, it } from 'vitest'
import { describeFault } from './describe-fault.ts'

it('a fault in the log has its name, code and place, and nothing of its words, which can be about persons', () => {
  const fault = Object.assign(new TypeError('insert … values („Erika Muster“)\nDETAIL: Key (mail)=(e@x.de)'), { code: '23505' })
  const described = describeFault(fault)
  expect(described).toMatch(/^TypeError 23505\n\s+at .*describe-fault\.test\.ts/)
  expect(described).not.toMatch(/Muster|mail/)
  expect(describeFault('Erika Muster')).toBe('string')
})

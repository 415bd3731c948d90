import { describe, expect, it } from 'vitest'
import { momentError } from './moment-error.ts'

describe('what is said at the field for a moment', () => {
  it('is nothing where the moment is understood', () => {
    expect(momentError('01.12.2026 08:00', false)).toBeUndefined()
    expect(momentError('01.12.2026 08:00', true)).toBeUndefined()
  })

  it('is said at once when day and time are there and cannot be', () => {
    expect(momentError('31.02.2027 8:00', false)).toBe('„31.02.2027 8:00“ ist kein Zeitpunkt. Bitte Tag und Uhrzeit so angeben: 01.12.2026 08:00.')
    expect(momentError('28.03.2027 2:30', false)).toContain('gibt es 2:30 Uhr nicht')
  })

  it.each(['', '3', '31.02.2027', '31.02.2027 8', '31.02.2027 8:0'])('waits with „%s“ until the field is left', (typed) => {
    expect(momentError(typed, false)).toBeUndefined()
    expect(momentError(typed, true)).toContain('01.12.2026 08:00.')
  })
})

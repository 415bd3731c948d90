/** A form in which the bytes of an answer may be sent. */
export type Coding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Coding>()

function negotiate(header: string): Coding {
  const weights = new Map(header.toLowerCase().split(',').map((part) => {
    const [name = '', ...rest] = part.split(';').map(word => word.trim())
    const weight = rest.find(word => word.startsWith('q='))
    return [name, weight ? Number(weight.slice(2)) || 0 : 1] as const
  }))
  const weightOf = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0
  const best = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip'
  return weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : 'identity'
}

/** The smallest form that a reader takes, from its `Accept-Encoding` (RFC 9110 §12.5.3). */
export function chooseCoding(header: string | undefined): Coding {
  if (header === undefined)
    return 'identity'
  const before = known.get(header)
  if (before)
    return before
  const coding = negotiate(header)
  // Browsers send a handful of different values; whoever sends more is not worth remembering.
  if (known.size < 100)
    known.set(header, coding)
  return coding
}

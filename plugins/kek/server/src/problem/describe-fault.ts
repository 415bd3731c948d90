/**
 * A fault for the log, without what it says: a database puts the values of a query into its messages, and those can be about persons.
 * Name, code and the places in the program stay.
 */
export function describeFault(cause: unknown): string {
  if (!(cause instanceof Error))
    return typeof cause
  const code = (cause as { readonly code?: unknown }).code
  const places = (cause.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return [`${cause.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...places].join('\n')
}

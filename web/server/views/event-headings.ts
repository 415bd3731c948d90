/** What the titles of a group begin with, up to a colon, where two or more of them and at least half do; empty otherwise. */
export function sharedBeginning(titles: readonly string[]): string {
  const beginnings = Map.groupBy(titles.flatMap(title => /^[^:]+: (?=\S)/.exec(title)?.[0] ?? []), beginning => beginning)
  return [...beginnings.values()].find(({ length }) => length >= 2 && length * 2 >= titles.length)?.[0] ?? ''
}

/** An event's title and committees in its group, each thing said once. */
export interface EventHeading {
  /** Null where it would be nothing but the committees, which stand in its place then. */
  readonly heading: string | null
  readonly committees: readonly string[]
}

/** Whether a text names somebody: as words of their own, not inside of another ("Kreistag" is not named by "Kreistagsfraktionen"). */
function names(text: string, name: string): boolean {
  const around = text.split(name)
  return around.slice(1).some((after, index) => !/^[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]$/u.test(around[index] ?? ''))
}

/** Takes from a title what its group begins with, and leaves out committees that it names. */
export function eventHeading(title: string, beginning: string, committees: readonly string[]): EventHeading {
  const heading = beginning !== '' && title.startsWith(beginning) ? title.slice(beginning.length) : title
  return committees.length > 0 && heading === committees.join('; ')
    ? { heading: null, committees }
    : { heading, committees: committees.filter(name => !names(heading, name)) }
}

/** The items under each of their keys, in their order; an item that has a key twice stands there once. */
export function indexBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = index.get(key)
      if (known)
        known.push(item)
      else
        index.set(key, [item])
    }
  }
  return index
}

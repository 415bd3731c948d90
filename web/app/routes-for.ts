import { languagePrefixes } from '@kek/contract'

const prefixes: ReadonlySet<string> = new Set(Object.values(languagePrefixes).filter(Boolean).map(prefix => prefix.slice(1)))

/** The language's prefix of a path and the first part behind it, both perhaps empty. */
function beginningOf(path: string): readonly [prefix: string, first: string] {
  const [, one = '', two = ''] = path.split('/')
  return prefixes.has(one) ? [one, two] : ['', one]
}

/**
 * The routes that an address may mean: those of its language that begin as it does, or with anything.
 * @param address path and query; paths are written as `readAddress` writes them
 */
export function routesFor<T extends { readonly path: string }>(address: string, routes: readonly T[]): T[] {
  const [prefix, first] = beginningOf(address.replace(/[?#].*$/, ''))
  return routes.filter(({ path }) => {
    const [routePrefix, routeFirst] = beginningOf(path)
    return routePrefix === prefix && (routeFirst === first || routeFirst.startsWith(':'))
  })
}

/**
 * What Strapi's form sends when it saves. A relation that was just picked carries what the form shows of it, and under `apiData` what
 * the CMS needs of it.
 */
export function toSavedData(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(toSavedData)
  if (typeof value !== 'object' || value === null)
    return value
  if ('apiData' in value)
    return value.apiData
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toSavedData(inner)]))
}

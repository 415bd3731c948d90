import type { Version } from '../history/version.ts'

/** The version that readers saw before another one came out; undefined where that was the first. */
export function publicBefore(versions: readonly Pick<Version, 'version' | 'isPublished'>[], published: number): number | undefined {
  const earlier = versions.filter(({ version, isPublished }) => isPublished && version < published).map(({ version }) => version)
  return earlier.length > 0 ? Math.max(...earlier) : undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Rights under which the county may show the article itself (§§ 16, 19a UrhG); for the others there is the citation or the publisher's page. */
const showing: ReadonlySet<unknown> = new Set(['own', 'licensed'])

/**
 * How long the public may have the file of a content. Press articles and images are somebody's work; other files have no end.
 * @returns the last day, `YYYY-MM-DD`; null for ever; undefined when it may not be shown at all
 */
export function showableUntil(type: string, content: Fields): string | null | undefined {
  if (type === 'press-article')
    return showing.has(content.rights) ? content.rightsUntil as string | null ?? null : undefined
  return type === 'image' ? content.validUntil as string | null ?? null : null
}

/**
 * Whether the public may have the file of a content on a day.
 * @param today the county's calendar day, `YYYY-MM-DD`
 */
export function isFileShowable(type: string, content: Fields, today: string): boolean {
  const until = showableUntil(type, content)
  return until !== undefined && (until === null || until >= today)
}

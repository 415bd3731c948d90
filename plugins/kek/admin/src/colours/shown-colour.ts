/** What a browser's picker shows: it knows whole colours in small letters alone. White, as long as none is typed. */
export function shownColour(typed: string | null | undefined): string {
  const colour = (typed ?? '').trim().toLowerCase()
  return /^#[0-9a-f]{6}$/.test(colour) ? colour : '#ffffff'
}

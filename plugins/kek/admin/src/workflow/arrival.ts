/** What a link to a document hands the router when it comes from a list of work: whoever follows it wants to take the next step. */
export const comesToWork = { kekComesToWork: true } as const

/** Whether a page was opened by such a link. */
export function isArrival(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'kekComesToWork' in state && state.kekComesToWork === true
}

/**
 * Works through a list that may grow meanwhile, so many pieces beside each other. What takes long, a paper that has to be set, holds up nothing
 * but its own lane.
 */
export async function workInLanes<Piece>(waiting: Piece[], lanes: number, work: (piece: Piece) => Promise<void>): Promise<void> {
  const underWay = new Set<Promise<void>>()
  while (waiting.length > 0 || underWay.size > 0) {
    for (const piece of waiting.splice(0, lanes - underWay.size)) {
      const working = work(piece).finally(() => underWay.delete(working))
      underWay.add(working)
    }
    // The first fault is told alone, once nothing is under way any more.
    await Promise.race(underWay).catch(async (fault: unknown) => {
      await Promise.allSettled(underWay)
      throw fault
    })
  }
}

import type { PaperDesk } from './paper-desk.ts'

/** Papers take seconds and pictures are many: each has a desk of its own, so that neither pushes the other out or waits for it. */
export type DeskName = 'papers' | 'pictures'

const current = new Map<DeskName, PaperDesk>()

/** Makes a desk the one that this process gives papers, or pictures, out at. */
export function setCurrentDesk(desk: PaperDesk, name: DeskName = 'papers'): void {
  current.set(name, desk)
}

/** The desk of this process; undefined while it starts. */
export function currentDesk(name: DeskName = 'papers'): PaperDesk | undefined {
  return current.get(name)
}

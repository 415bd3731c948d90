import type { PaperDesk } from './paper-desk.ts'

let current: PaperDesk | undefined

/** Makes a desk the one that this process gives papers out at. */
export function setCurrentDesk(desk: PaperDesk): void {
  current = desk
}

/** The desk of this process; undefined while it starts. */
export function currentDesk(): PaperDesk | undefined {
  return current
}

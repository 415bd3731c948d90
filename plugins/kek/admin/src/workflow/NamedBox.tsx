import type { ReactNode } from 'react'
import type { SidePanel } from './content-manager-types.ts'
import { useEffect, useRef } from 'react'

/** Strapi points every box beside the form to a heading that does not exist; so each gets its own name. */
function NamedBox({ name, children }: { readonly name: string, readonly children: ReactNode }) {
  const inner = useRef<HTMLDivElement>(null)
  useEffect(() => inner.current?.closest('aside')?.setAttribute('aria-label', name), [name])
  return <div ref={inner} style={{ width: '100%' }}>{children}</div>
}

/** A box that people who do not see it can tell from the others. */
export function withName(panel: SidePanel): SidePanel {
  const Named: SidePanel = (props) => {
    const box = panel(props)
    return box && { ...box, content: <NamedBox name={box.title}>{box.content}</NamedBox> }
  }
  return Object.assign(Named, panel.type ? { type: panel.type } : {})
}

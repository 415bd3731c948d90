import type { Device } from './fit-frame.ts'
import { Box } from '@strapi/design-system'
import { useEffect, useRef, useState } from 'react'
import { fitFrame } from './fit-frame.ts'

/** A page of the site at the width of a device, scaled down where the room is too narrow. */
export function PageFrame({ url, device }: { readonly url: string, readonly device: Device }) {
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (!room.current)
      return
    const watching = new ResizeObserver(([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }))
    watching.observe(room.current)
    return () => watching.disconnect()
  }, [])
  const { width, height, scale } = fitFrame(device, size)
  return (
    <Box ref={room} height="100%" width="100%" overflow="hidden">
      <iframe
        src={url}
        title="Die Seite, wie sie wäre"
        referrerPolicy="no-referrer"
        style={{ display: 'block', width, height, border: 0, marginInline: 'auto', background: '#fff', transform: `scale(${scale})`, transformOrigin: '0 0' }}
      />
    </Box>
  )
}

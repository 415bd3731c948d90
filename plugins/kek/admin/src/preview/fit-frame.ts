/** The windows in which a page is looked at, by their width in CSS pixels. */
export const devices = {
  phone: { label: 'Telefon', width: 390 },
  tablet: { label: 'Tablet', width: 820 },
  desktop: { label: 'Bildschirm', width: 1440 },
} as const

export type Device = keyof typeof devices

/** How a frame has to be drawn to show a page at a device's width in the room there is: full size where it fits, else scaled down. */
export interface FittedFrame {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Fits a device into the room there is, in CSS pixels. Room that is not known yet counts as enough. */
export function fitFrame(device: Device, room: { readonly width: number, readonly height: number }): FittedFrame {
  const { width } = devices[device]
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 1
  return { width, height: Math.round(room.height / scale), scale }
}

/** The panel needs so much beside the preview, in CSS pixels, for its form to be usable. */
const leastForm = 960

/** How much of the window the panel gives up to a preview of this width; nothing where too little would be left for it: then the preview lies over it. */
export function roomBeside(drawer: number, windowWidth: number): number {
  return windowWidth - drawer >= leastForm ? drawer : 0
}

/**
 * How wide the box with the preview may be: as wide as the device, but the form beside it stays in reach.
 * @param windowWidth the panel's window, in CSS pixels
 */
export function drawerWidth(device: Device, windowWidth: number): number {
  const padding = 32
  // Where both do not fit beside each other, the preview takes all of it.
  const most = windowWidth < 900 ? windowWidth : Math.max(devices.phone.width + padding, windowWidth * 0.62)
  return Math.round(Math.min(devices[device].width + padding, most))
}

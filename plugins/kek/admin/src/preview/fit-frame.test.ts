import { describe, expect, it } from 'vitest'
import { drawerWidth, fitFrame, roomBeside } from './fit-frame.ts'

describe('a page at the width of a device', () => {
  it('is shown in full size where there is room', () => {
    expect(fitFrame('phone', { width: 400, height: 800 })).toEqual({ width: 390, height: 800, scale: 1 })
  })

  it('is scaled down where there is not, and is then as much higher', () => {
    expect(fitFrame('desktop', { width: 720, height: 800 })).toEqual({ width: 1440, height: 1600, scale: 0.5 })
  })

  it('has its size also before the room is known', () => {
    expect(fitFrame('tablet', { width: 0, height: 0 })).toEqual({ width: 820, height: 0, scale: 1 })
  })
})

describe('the box of the preview', () => {
  it('leaves the form in reach', () => {
    expect(drawerWidth('phone', 1440)).toBe(422)
    expect(drawerWidth('tablet', 1440)).toBe(852)
    expect(drawerWidth('desktop', 1440)).toBe(893)
    expect(drawerWidth('desktop', 2560)).toBe(1472)
  })

  it('stands beside the form where both have room, else over it', () => {
    expect(roomBeside(422, 1440)).toBe(422)
    expect(roomBeside(852, 1440)).toBe(0)
    expect(roomBeside(852, 1920)).toBe(852)
  })

  it('takes the whole of a small window', () => {
    expect(drawerWidth('desktop', 800)).toBe(800)
    expect(drawerWidth('phone', 360)).toBe(360)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOutMap } from './place-map.ts'

const place = (name: string) => ({ name, href: `/ansaetze?ort=${name}`, number: 1, counts: [] })
const spot = fc.record({ latitude: fc.double({ min: 53, max: 54, noNaN: true }), longitude: fc.double({ min: 10.5, max: 12.5, noNaN: true }), name: fc.stringMatching(/^[A-Z][a-z]{2,18}$/) })
const mapOf = (spots: readonly { readonly latitude: number, readonly longitude: number, readonly name: string }[]) => layOutMap(spots.map(({ name, ...point }) => ({ place: place(name), ...point })))

it('puts north up and east to the right', () => {
  const map = mapOf([{ name: 'Nord', latitude: 53.9, longitude: 11 }, { name: 'Ost', latitude: 53.2, longitude: 12.2 }, { name: 'West', latitude: 53.3, longitude: 10.7 }])
  const [north, east, west] = map?.marks ?? []
  expect(north!.y).toBeLessThan(Math.min(east!.y, west!.y))
  expect(east!.x).toBeGreaterThan(north!.x)
  expect(west!.x).toBeLessThan(north!.x)
})

it('keeps every mark inside the picture, and names clear of marks and of each other', () => {
  fc.assert(fc.property(fc.array(spot, { minLength: 2, maxLength: 25 }), (spots) => {
    const map = mapOf(spots)!
    const boxes = map.marks.flatMap(({ label, place: { name } }) => {
      const length = name.length * 5
      const left = label && { start: label.x, end: label.x - length, middle: label.x - length / 2 }[label.anchor]
      return label && left !== null ? [{ left, right: left + length, top: label.y - 10, bottom: label.y + 2 }] : []
    })
    for (const { x, y } of map.marks) {
      expect(x >= 13 && x <= map.width - 13 && y >= 13 && y <= map.height - 13).toBe(true)
      for (const box of boxes)
        expect(x + 9 <= box.left || x - 9 >= box.right || y + 9 <= box.top || y - 9 >= box.bottom).toBe(true)
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
    }
  }))
})

it('parts marks that lie too close for a finger', () => {
  const map = mapOf([{ name: 'Eins', latitude: 53.4, longitude: 11.5 }, { name: 'Zwei', latitude: 53.4, longitude: 11.5 }, { name: 'Weit', latitude: 53.9, longitude: 10.5 }])
  const [one, two] = map?.marks ?? []
  expect(Math.hypot(one!.x - two!.x, one!.y - two!.y)).toBeGreaterThanOrEqual(26.9)
})

it('is none where there is nothing to compare', () => {
  expect(mapOf([])).toBeNull()
  expect(mapOf([{ name: 'Allein', latitude: 53, longitude: 11 }])).toBeNull()
})

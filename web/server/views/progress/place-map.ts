import type { PlaceItem, PlaceMap, PlaceMark } from '../../../shared/views/progress.ts'

interface Point { readonly x: number, readonly y: number }
interface Box { readonly left: number, readonly right: number, readonly top: number, readonly bottom: number }
type Label = NonNullable<PlaceMark['label']>

/** Units of the picture: about one pixel of a telephone. */
const width = 360
const margin = 30
/** Two marks are never closer, so that a finger finds either. */
const leastDistance = 27
const markRadius = 9
const letter = { width: 5, height: 10 }

/** Points on earth as points of the picture: north is up, and a degree of longitude is as much narrower as it is there. */
function project(points: readonly { readonly latitude: number, readonly longitude: number }[]): { readonly height: number, readonly spots: Point[] } {
  const [latitudes, longitudes] = [points.map(({ latitude }) => latitude), points.map(({ longitude }) => longitude)]
  const [north, south, west, east] = [Math.max(...latitudes), Math.min(...latitudes), Math.min(...longitudes), Math.max(...longitudes)]
  const narrower = Math.cos((north + south) / 2 * Math.PI / 180)
  const across = Math.max((east - west) * narrower, 1e-6)
  const down = Math.max(north - south, 1e-6)
  const scale = Math.min((width - 2 * margin) / across, (width - 2 * margin) / down)
  const inset = (width - across * scale) / 2
  return {
    height: Math.round(down * scale + 2 * margin),
    spots: points.map(({ latitude, longitude }) => ({ x: inset + (longitude - west) * narrower * scale, y: margin + (north - latitude) * scale })),
  }
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** Moves marks that lie too close away from each other, a little at a time; always ends in the same picture. */
function spread(spots: readonly Point[], height: number): Point[] {
  const moved = spots.map(spot => ({ ...spot }))
  for (let round = 0; round < 60; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const distance = Math.hypot(other.x - one.x, other.y - one.y)
        if (distance >= leastDistance)
          continue
        // Two in the same spot part sideways.
        const [right, down] = distance < 0.01 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance]
        const push = (leastDistance - distance) / 2 + 0.01
        Object.assign(one, { x: within(one.x - right * push, 15, width - 15), y: within(one.y - down * push, 15, height - 15) })
        Object.assign(other, { x: within(other.x + right * push, 15, width - 15), y: within(other.y + down * push, 15, height - 15) })
      }
    }
  }
  return moved.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
}

const boxAround = ({ x, y }: Point): Box => ({ left: x - markRadius, right: x + markRadius, top: y - markRadius, bottom: y + markRadius })
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function boxOf({ x, y, anchor }: Label, name: string): Box {
  const length = name.length * letter.width
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2
  return { left, right: left + length, top: y - letter.height, bottom: y + 2 }
}

/** The first place beside a mark where its name covers nothing. */
function findRoom({ x, y }: Point, name: string, taken: readonly Box[], height: number): Label | null {
  const choices: readonly Label[] = [
    { x: x + markRadius + 3, y: y + 3.5, anchor: 'start' },
    { x: x - markRadius - 3, y: y + 3.5, anchor: 'end' },
    { x, y: y - markRadius - 4, anchor: 'middle' },
    { x, y: y + markRadius + 11, anchor: 'middle' },
  ]
  return choices.find((choice) => {
    const box = boxOf(choice, name)
    return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2 && !taken.some(other => overlap(box, other))
  }) ?? null
}

/** The outermost points, one after the other around all of them (Andrew's monotone chain). */
function hullOf(spots: readonly Point[]): Point[] {
  const sorted = [...spots].sort((a, b) => a.x - b.x || a.y - b.y)
  const isLeftTurn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
  const half = (points: readonly Point[]) => points.reduce<Point[]>((hull, point) => {
    while (hull.length > 1 && !isLeftTurn(hull.at(-2) as Point, hull.at(-1) as Point, point))
      hull.pop()
    return [...hull, point]
  }, [])
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)]
}

/** A map of places made of their points alone; null where there are fewer than two to compare. */
export function layOutMap(places: readonly { readonly place: PlaceItem, readonly latitude: number, readonly longitude: number }[]): PlaceMap | null {
  if (places.length < 2)
    return null
  const { height, spots } = project(places)
  const moved = spread(spots, height)
  const taken = moved.map(boxAround)
  const marks = places.map(({ place }, index): PlaceMark => {
    const spot = moved[index] as Point
    const label = findRoom(spot, place.name, taken, height)
    if (label)
      taken.push(boxOf(label, place.name))
    return { place, ...spot, label }
  })
  return { width, height, ground: hullOf(moved).map(({ x, y }) => `${x},${y}`).join(' '), marks }
}

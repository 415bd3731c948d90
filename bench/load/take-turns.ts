/**
 * Measures several sides in turn, A B A B …: what else the machine is doing meets all of them alike, and figures that
 * stand at the same place of their lists were taken right after each other.
 */
export async function takeTurns<Side extends string, Figure>(rounds: number, sides: Readonly<Record<Side, () => Promise<Figure>>>): Promise<Record<Side, Figure[]>> {
  const names = Object.keys(sides) as Side[]
  const figures = Object.fromEntries(names.map(name => [name, [] as Figure[]])) as Record<Side, Figure[]>
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names)
      figures[name].push(await sides[name]())
  }
  return figures
}

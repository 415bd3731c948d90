/**
 * A look's drawing as SVG in a county's colours, as the website has it by its styles.
 * @param colours by what the drawing calls its parts; a part without one keeps the colour that it was drawn in
 */
export function colourDrawing(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg.replace(/<[^>]*\bclass="land-([a-z]+)"[^>]*>/g, (tag, part: string) => tag.replace(/\b(fill|stroke)="(#[^"]*)"/, (_, paint: string, drawn: string) => `${paint}="${colours[part] ?? drawn}"`))
}

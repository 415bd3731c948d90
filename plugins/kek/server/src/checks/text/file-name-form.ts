const endings = /\.(?:pdf|jpe?g|png|webp|avif|gif|tiff?|bmp|svg|heic|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|zip|mp[34])$/i
const forms = [
  /[\p{L}\d]_[\p{L}\d]/u,
  /^(?:IMG|DSCN?|DSCF|PXL|MVI|WP|Screenshot)[-_ ]?\d{2,}/i,
  /^(?:scan|bild|foto|image|dokument|unbenannt|untitled|neu)[-_ ]?\d*(?:[-_ ]?\(\d+\))?$/i,
  /^(?:kopie|copy) (?:von|of) /i,
  /^[a-zäöüß0-9]+(?:-[a-zäöüß0-9]+)*-(?:\d+|v\d+|final|neu|alt|kopie|copy)$/,
]

/** Whether a text ends like a file: `scan-2018.pdf`. That is certain. */
export function hasFileEnding(text: string): boolean {
  return endings.test(text.trim())
}

/** Whether a text looks like the name that a camera, a scanner or a program gave to a file: `Jugendforum_gc`, `IMG_1234`. */
export function looksLikeFileName(text: string): boolean {
  return hasFileEnding(text) || forms.some(form => form.test(text.trim()))
}

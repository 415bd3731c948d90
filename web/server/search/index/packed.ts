const mostInTitle = 7
const mostInText = 255

/** How often a word stands in title, text and file of a document, as one small number: from a point on, more of it says nothing more. */
export function pack(title: number, body: number, file: number): number {
  return (Math.min(title, mostInTitle) * 256 + Math.min(body, mostInText)) * 256 + Math.min(file, mostInText)
}

/** How often in the title. */
export function inTitle(packed: number): number {
  return packed >> 16
}

/** How often in the text. */
export function inBody(packed: number): number {
  return (packed >> 8) & mostInText
}

/** How often in the file. */
export function inFile(packed: number): number {
  return packed & mostInText
}

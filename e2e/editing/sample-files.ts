/** A PDF of one empty page; the words make each one different. */
export function makePdf(words: string): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']
  const chunks = [`%PDF-1.4\n% ${words}\n`]
  const sizeSoFar = () => Buffer.byteLength(chunks.join(''))
  const offsets = objects.map((object, index) => {
    const offset = sizeSoFar()
    chunks.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
    return offset
  })
  const table = sizeSoFar()
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`)
  chunks.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.from(chunks.join(''))
}

export const svgWithScript = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>')

/** A picture of one pixel. */
export const smallPng = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

/** Width and height of a PNG, JPEG or WebP (VP8, VP8L, VP8X) in pixels; null for anything else. */
export function imageDimensions(bytes: Buffer): { readonly width: number, readonly height: number } | null {
  if (bytes.length > 30 && bytes.toString('latin1', 1, 4) === 'PNG')
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.length > 30 && bytes.toString('latin1', 8, 12) === 'WEBP')
    return webpDimensions(bytes)
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xFFD8 ? jpegDimensions(bytes) : null
}

function webpDimensions(bytes: Buffer): { width: number, height: number } {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3FFF) + 1, height: ((bits >> 14) & 0x3FFF) + 1 }
  }
  return { width: bytes.readUInt16LE(26) & 0x3FFF, height: bytes.readUInt16LE(28) & 0x3FFF }
}

/** Walks the segments to the frame header (SOF0–SOF15 without the tables that share its range). */
function jpegDimensions(bytes: Buffer): { width: number, height: number } | null {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
  }
  return null
}

import { Buffer } from 'node:buffer'

/** How long a line may be, in bytes without its end (RFC 5545, 3.1). */
const longest = 75

/** A text as a value holds it: what has a meaning in iCalendar is escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\v\f\u000E-\u001F\u007F]/g, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}

/**
 * A property on one line or, where it is too long, on several, of which each but the first begins with a space. Never cuts a character in two:
 * calendars that unfold characters and not bytes would show rubbish.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  for (const character of `${name}:${value}`) {
    if (Buffer.byteLength(line) + Buffer.byteLength(character) > longest) {
      lines.push(line)
      line = ' '
    }
    line += character
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

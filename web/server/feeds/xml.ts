/** A piece of XML that needs no more escaping. */
export interface Xml { readonly xml: string }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in XML, in elements and attributes; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, character => entities[character] ?? '')
}

/** An element with its attributes, around a text, other elements, or nothing; attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string | readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]).join('')
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(({ xml }) => xml).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

/** A whole document around its root. */
export function printXml({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

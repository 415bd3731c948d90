import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The standard asks for an id without spaces; that it begins with a letter was asked for by older ones. The framework's root is `__nuxt`.
    'valid-id': ['error', { relaxed: true }],
    // A label that is around its field and names it besides is understood by programs for speech input that know one way only.
    'no-redundant-for': 'off',
    // How telephone numbers are written is up to those who write them.
    'tel-non-breaking': 'off',
    // Advice for search engines; names of offices are long.
    'long-title': 'off',
    // Scripts and styles come from this site, over the same connection as the page that would vouch for them.
    'require-sri': 'off',
  },
}))

/** Where a page's markup is against the HTML standard, one line per fault. */
export async function findMarkupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`))
}

/**
 * The theme of this site: the one place that names it. A theme is a style sheet of tokens and a folder of pictures in `public/themes`.
 * It comes after KERN's own tokens, over which its tokens stand.
 */
import '~/assets/themes/lup.css'

export const themeIcon = '/themes/lup/logo.svg'

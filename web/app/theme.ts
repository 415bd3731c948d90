/**
 * The theme of this site: the one place that names it. A theme is a style sheet of tokens and a folder of pictures in `public/themes`.
 * The order counts: its tokens stand over KERN's.
 */
import '~/assets/styles/main.scss'
import '~/assets/themes/lup.css'

export const themeIcon = '/themes/lup/logo.svg'

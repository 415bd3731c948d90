/**
 * What the site wears. A look is a style sheet of fonts and shapes, a folder of pictures in `public/themes`, and colours in the
 * contract; which one is worn says the content type "Gestaltung". The order counts: looks stand over KERN's tokens.
 */
import '~/assets/styles/main.scss'
import '#build/look-colours.css'
import '~/assets/themes/lup.css'
import '~/assets/themes/moor.css'

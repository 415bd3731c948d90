/** The county's green for buttons, links and marks, and a grey that can be read; everything else is Strapi's own light and dark theme. */
export const theme = {
  light: {
    colors: {
      primary100: '#e7f3f2',
      primary200: '#bfdedc',
      primary500: '#127a7a',
      primary600: '#0b5c5c',
      primary700: '#084545',
      buttonPrimary500: '#127a7a',
      buttonPrimary600: '#0b5c5c',
      neutral500: '#6a6a86',
    },
  },
  dark: {
    colors: {
      primary100: '#12302f',
      primary200: '#1f5352',
      primary500: '#45aaa7',
      primary600: '#63c4c0',
      primary700: '#93dad6',
      buttonPrimary500: '#1b7b79',
      buttonPrimary600: '#156664',
    },
  },
}

/** Beside an open preview the boxes are narrow: the words of a button may take two lines. */
export const wrapping = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.4rem' }

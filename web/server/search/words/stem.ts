const inflections = ['ern', 'em', 'er', 'en', 'es', 'e', 'n'] as const
const derivations = ['ungen', 'ung', 'lich', 'isch', 'ig', 'heit', 'keit'] as const
/** Words that look like an inflection of another word and are none. */
const whole: Readonly<Record<string, string>> = { altere: 'altere', alteren: 'altere', alterer: 'altere', alter: 'alter', praktika: 'praktikum', zentren: 'zentrum', themen: 'thema', firmen: 'firma', museen: 'museum', zeitung: 'zeitung', zeitungen: 'zeitung', arztinnen: 'arzt', arztin: 'arzt', fluchtlinge: 'fluchtling', allee: 'allee', alleen: 'allee', see: 'see', seen: 'see' }

/** A folded word without the marks of umlauts: "aerzte" and "arzt" begin alike. "eue", "aue" and "que" hold no umlaut. */
export function baseOf(folded: string): string {
  return folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/(?<![aeq])ue/g, 'u')
}

function withoutEnding(word: string, endings: readonly string[], shortest: number): string {
  const ending = endings.find(one => word.endsWith(one) && word.length - one.length >= shortest)
  return ending ? word.slice(0, -ending.length) : word
}

function withoutS(word: string): string {
  return /[abdf-ik-ortuy]s$/.test(word) && word.length > 4 && !word.endsWith('us') ? word.slice(0, -1) : word
}

/**
 * What a folded German word has in common with its other forms: "haeuser" and "haus", "foerderung" and "foerdern".
 * It may be no word itself, and two words may share it: a form that is written alike counts more than one that is not.
 */
export function stemOf(folded: string): string {
  const base = baseOf(folded)
  if (base.length <= 3 || /\d/.test(base))
    return base
  const known = whole[base]
  if (known)
    return known
  let stem = base.replace(/(?<=er)in(?:nen)?$|(?<=.{4})innen$/, '')
  stem = withoutS(withoutEnding(stem, inflections, 3))
  for (let before = ''; before !== stem && stem.length > 4;) {
    before = stem
    stem = withoutEnding(withoutEnding(stem, derivations, 4), inflections, 4)
  }
  return stem.replace(/([bdfgk-nprst])\1$/, '$1')
}

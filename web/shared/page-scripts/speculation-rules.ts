/** Addresses that a glance at a link must not ask for: files, searches, previews, whole other states, and forms. */
const excluded = ['/*.*', '/media/*', '/*suche*', '/vorschau/*', '/stand/*', '/*/stand/*', '/fassungen/*', '/*/fassungen/*', '/*\\?(.+)']

/**
 * Which pages a browser may fetch before a reader chooses them, as JSON: those whose link the pointer rests on. Nothing of them is run.
 * They stand in every page, because a file of their own would take line and time from the first view; the Content-Security-Policy names
 * their hash.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{
    where: { and: [{ href_matches: '/*' }, ...excluded.map(pattern => ({ not: { href_matches: pattern } }))] },
    eagerness: 'moderate',
  }],
})

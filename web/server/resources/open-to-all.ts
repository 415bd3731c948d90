/** Scripts of other sites may read what is made for programs: it is public, the same for all, and no cookie goes with it. */
export const openToAll: readonly string[] = ['Access-Control-Allow-Origin', '*']

/**
 *
 */
export async function dev() {}

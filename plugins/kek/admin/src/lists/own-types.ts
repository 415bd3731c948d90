interface Links { readonly ctLinks: readonly { readonly uid: string }[] }

/** Strapi's hook for the menu of types: the readers' accounts of users-permissions are not used, so nobody needs to see them. */
export function showOwnTypes<T extends Links>(menu: T): T {
  return { ...menu, ctLinks: menu.ctLinks.filter(({ uid }) => uid !== 'plugin::users-permissions.user') }
}

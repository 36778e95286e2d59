// No script is needed here. The trailing slash makes a folder, so that relative links work on any host.
export const csr = false;
export const trailingSlash = 'always';

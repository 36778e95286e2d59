// Read, not driven: no script. In a folder of its own, so that relative links work on any host.
export const csr = false;
export const trailingSlash = 'always';

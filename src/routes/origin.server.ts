// The public address of the site, from the environment variable ORIGIN.
const said = process.env.ORIGIN || 'http://127.0.0.1:4173';
if (!/^https?:\/\/[^\s?#]+$/.test(said))
  throw new Error(`ORIGIN is "${said}" (expected the address of the site, as in https://stories.example)`);

/** The address of the site, from ORIGIN: feeds for other programs need absolute addresses. By default that of `npm start`. */
export const SITE = said.replace(/\/?$/, '/');

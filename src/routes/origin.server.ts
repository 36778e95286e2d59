const said = process.env.ORIGIN || 'http://127.0.0.1:4173';
if (!/^https?:\/\/[^\s?#]+$/.test(said))
  throw new Error(`ORIGIN is "${said}" (expected the address of the site, as in https://stories.example)`);

/** Where the site will stand: what programs fetch from elsewhere wants whole addresses. The default is where `npm start` serves. */
export const SITE = said.replace(/\/?$/, '/');

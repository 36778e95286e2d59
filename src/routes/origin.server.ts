/** Where the site will stand: what programs fetch from elsewhere wants whole addresses. The default is where `npm start` serves. */
export const SITE = (process.env.ORIGIN || 'http://127.0.0.1:4173').replace(/\/?$/, '/');

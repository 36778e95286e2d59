// After `npm run build`: says for which address the build is. `npm run --silent build` keeps still, as npm start does.
const { ORIGIN, npm_config_loglevel: level } = process.env;

if (level !== 'silent') {
  console.log(ORIGIN
    ? `build/ names ${ORIGIN} as its address.`
    : '\nWARNING: ORIGIN is not set. Share pages, oEmbed, cards and canonical links name http://127.0.0.1:4173: nobody else finds that.\n'
      + 'To publish, build again with the address of your site: ORIGIN=https://stories.example npm run build');
}

// Where the add-in's files are served from. `manifest.xml` carries the development server's address, so
// that it can be sideloaded as it stands; a production build writes the address of
// KPI_CASCADE_BASE_URL (e.g. https://cdn.example.com/kpi-cascade) into its copy of the manifest.
const DEVELOPMENT = 'https://localhost:3000';

/**
 * @param {string} [address] what KPI_CASCADE_BASE_URL says
 * @returns {string} the base address without a slash at its end
 */
function baseUrl(address = process.env.KPI_CASCADE_BASE_URL) {
  const wanted = (address ?? '').trim().replace(/\/+$/, '');
  if (wanted === '') return DEVELOPMENT;
  const url = URL.canParse(wanted) ? new URL(wanted) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `KPI_CASCADE_BASE_URL is "${wanted}": Excel loads add-ins from an https:// address only, without ? or #.`,
    );
  }
  return wanted;
}

/**
 * The manifest with every address moved to `base`. An AppDomain takes an origin, not a path.
 * @param {string} manifest the text of manifest.xml
 * @param {string} base as {@link baseUrl} gives it
 */
function placeManifest(manifest, base) {
  return manifest
    .replaceAll(
      `<AppDomain>${DEVELOPMENT}</AppDomain>`,
      `<AppDomain>${new URL(base).origin}</AppDomain>`,
    )
    .replaceAll(`"${DEVELOPMENT}/`, `"${base}/`);
}

module.exports = { baseUrl, placeManifest };

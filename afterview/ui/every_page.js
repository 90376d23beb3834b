// What the browser does on every page: an opened page is read from its top, copies of stored forms
// are dropped, a page whose run was cut off is drawn whole, and the chosen theme is worn.
const APP = '[data-testid="stApp"]';

const drop = (begin) => {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(begin))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Where nothing can be kept, nothing has to be dropped.
  }
};

const beginAtTheTop = (place) => {
  if (window.afterviewPlace === place) return;
  window.afterviewPlace = place;
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
};

// Streamlit stops a run when the connection is lost, and once it is back takes the little that the
// run had drawn for the whole page, even where that is nothing.
const watchConnection = () => {
  const app = document.querySelector(APP);
  let wasLost = false;
  new MutationObserver(() => {
    const isConnected = app.dataset.testConnectionState === 'CONNECTED';
    if (isConnected && wasLost) window.afterviewDrawWhole();
    wasLost = !isConnected;
  }).observe(app, { attributeFilter: ['data-test-connection-state'] });
};

// Streamlit reads its theme when a page is loaded, from a place for each address. What was set there
// from elsewhere stays until a theme is chosen here.
const WORN = 'afterview-theme';
const wear = ({ theme, addresses }) => {
  try {
    if ((localStorage.getItem(WORN) ?? '') === theme) return;
    for (const place of addresses.map((address) => `stActiveTheme-${address}-v2`)) {
      if (theme) localStorage.setItem(place, JSON.stringify(theme));
      else localStorage.removeItem(place);
    }
    localStorage.setItem(WORN, theme);
    location.reload();
  } catch {
    // Where nothing can be kept, the page follows the device.
  }
};

export default function ({ data, setTriggerValue }) {
  if (!window.afterviewDrawWhole) watchConnection();
  window.afterviewDrawWhole = () => setTriggerValue('reconnected', true);
  data.dropped.forEach(drop);
  beginAtTheTop(data.place);
  wear(data);
}

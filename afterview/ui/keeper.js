// Keeps words that are still being typed: commits a field shortly after the last key and when the
// page goes away, and holds a copy in this browser until the server has said that it has the same.
const PAUSE_MS = 700;
const SETTLED_MS = 2000;

const newKeeper = () => {
  const waiting = new Map();
  const keeper = { draft: null, fields: {} };

  const place = (field) => `afterview:${keeper.draft}:${field}`;
  const copies = {
    read(field) {
      try {
        return JSON.parse(localStorage.getItem(place(field)));
      } catch {
        return null;
      }
    },
    write(field, copy) {
      try {
        localStorage.setItem(place(field), JSON.stringify(copy));
      } catch {
        // No room or no permission: the commit below is then the only net.
      }
    },
    drop(field) {
      try {
        localStorage.removeItem(place(field));
      } catch {
        // Nothing could be kept, so nothing needs dropping.
      }
    },
  };

  const classOf = (element) =>
    [...(element.closest?.('[class*="st-key-"]')?.classList ?? [])].find((name) => keeper.fields[name]);
  const inputOf = (name) => document.querySelector(`.${CSS.escape(name)} :is(input, textarea)`);
  const commit = (element) => {
    waiting.delete(element);
    if (element.isConnected) element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  const commitAll = () => {
    for (const [element, timer] of [...waiting]) {
      clearTimeout(timer);
      commit(element);
    }
  };

  document.addEventListener(
    'input',
    ({ target }) => {
      const name = classOf(target);
      if (!name) return;
      const { field, text } = keeper.fields[name];
      const base = copies.read(field)?.base ?? text;
      copies.write(field, { text: target.value, base, at: Date.now() });
      clearTimeout(waiting.get(target));
      waiting.set(target, setTimeout(() => commit(target), PAUSE_MS));
    },
    true,
  );
  document.addEventListener('visibilitychange', () => document.hidden && commitAll());
  window.addEventListener('pagehide', commitAll);

  // Copies that the server lacks and this page does not show either: left by a tab that is gone.
  keeper.leftovers = () => {
    const found = {};
    let wait = 0;
    for (const [name, { field, text }] of Object.entries(keeper.fields)) {
      const copy = copies.read(field);
      if (!copy) continue;
      const age = Date.now() - copy.at;
      if (copy.text === text) copies.drop(field);
      else if (inputOf(name)?.value === copy.text) continue;
      else if (age < SETTLED_MS) wait = Math.max(wait, SETTLED_MS - age);
      else found[field] = { text: copy.text, base: copy.base };
    }
    return { found, wait };
  };
  keeper.forget = (fields) => fields.forEach(copies.drop);
  return keeper;
};

export default function ({ data, setTriggerValue }) {
  const keeper = (window.afterviewKeeper ??= newKeeper());
  keeper.draft = data.draft;
  keeper.fields = data.fields;
  keeper.forget(data.settled);
  let timer = 0;
  const look = () => {
    const { found, wait } = keeper.leftovers();
    if (Object.keys(found).length) setTriggerValue('leftovers', found);
    else if (wait) timer = setTimeout(look, wait);
  };
  timer = setTimeout(look, 300);
  return () => clearTimeout(timer);
}

// Keeps words that are still being typed: commits a field shortly after the last key and when the
// page goes away, and holds a copy in this browser until the server has said that it has the same.
const PAUSE_MS = 700;
const SETTLED_MS = 2000;

const newKeeper = () => {
  const waiting = new Map();
  const keeper = { draft: null, fields: {}, reported: {} };
  const page = `${Date.now()}-${Math.random()}`;

  const shelf = () => `afterview:${keeper.draft}:`;
  const place = (field) => shelf() + field;
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
    fields() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(shelf()));
        return keys.map((key) => key.slice(shelf().length));
      } catch {
        return [];
      }
    },
  };

  const classOf = (element) =>
    [...(element.closest?.('[class*="st-key-"]')?.classList ?? [])].find((name) => keeper.fields[name]);
  const inputOf = (name) => document.querySelector(`.${CSS.escape(name)} :is(input, textarea)`);
  const noteSent = (element) => {
    clearTimeout(waiting.get(element));
    waiting.delete(element);
    const known = keeper.fields[classOf(element)];
    const copy = known && copies.read(known.field);
    if (copy) copies.write(known.field, { ...copy, sent: element.value });
  };
  const commit = (element) => {
    noteSent(element);
    if (element.isConnected) element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  };
  const commitAll = () => {
    [...waiting.keys()].forEach(commit);
  };

  document.addEventListener(
    'input',
    ({ target }) => {
      const name = classOf(target);
      if (!name) return;
      const { field, text } = keeper.fields[name];
      const before = copies.read(field);
      const copy = { text: target.value, base: before?.base ?? text, sent: before?.sent };
      copies.write(field, { ...copy, page, at: Date.now() });
      clearTimeout(waiting.get(target));
      waiting.set(target, setTimeout(() => commit(target), PAUSE_MS));
    },
    true,
  );
  // Left by the person, it is sent by Streamlit; once more would close a list that they opened since.
  document.addEventListener(
    'focusout',
    ({ target, isTrusted }) => isTrusted && target.isConnected && waiting.has(target) && noteSent(target),
    true,
  );
  document.addEventListener('visibilitychange', () => document.hidden && commitAll());
  window.addEventListener('pagehide', commitAll);

  // What the server now has of ours is what the rest was typed upon.
  const follow = (field, text, copy) => {
    if (copy.sent !== text || copy.base === text) return copy;
    const moved = { ...copy, base: text };
    copies.write(field, moved);
    return moved;
  };

  // Copies that the server lacks and this page does not show either: left by a tab that is gone,
  // perhaps in a part of the form that is closed now. Each text is reported once.
  keeper.leftovers = () => {
    const found = {};
    let wait = 0;
    const shown = Object.entries(keeper.fields).map(([name, known]) => [known.field, { name, ...known }]);
    const drawn = Object.fromEntries(shown);
    for (const field of copies.fields()) {
      let copy = copies.read(field);
      if (!copy) continue;
      const here = drawn[field];
      if (here && copy.text === here.text) {
        copies.drop(field);
        continue;
      }
      if (here) copy = follow(field, here.text, copy);
      // Sent from here, and replaced on the server since, by a button for example.
      if (here && copy.page === page && copy.sent === copy.text && here.text !== copy.base) {
        copies.drop(field);
        continue;
      }
      if (here && inputOf(here.name)?.value === copy.text) continue;
      const age = Date.now() - copy.at;
      if (age < SETTLED_MS) wait = Math.max(wait, SETTLED_MS - age);
      else if (keeper.reported[place(field)] !== copy.text) {
        keeper.reported[place(field)] = copy.text;
        found[field] = { text: copy.text, base: copy.base };
      }
    }
    return { found, wait };
  };
  keeper.forget = (fields) => fields.forEach(copies.drop);
  keeper.forgetDrafts = (drafts) => {
    const done = drafts.map((draft) => `afterview:${draft}:`);
    try {
      Object.keys(localStorage)
        .filter((key) => done.some((start) => key.startsWith(start)))
        .forEach((key) => localStorage.removeItem(key));
    } catch {
      // Where nothing can be kept, nothing has to be cleared.
    }
  };
  return keeper;
};

export default function ({ data, setTriggerValue }) {
  const keeper = (window.afterviewKeeper ??= newKeeper());
  keeper.draft = data.draft;
  keeper.fields = data.fields;
  keeper.forget(data.settled);
  keeper.forgetDrafts(data.done);
  let timer = 0;
  const look = () => {
    const { found, wait } = keeper.leftovers();
    if (Object.keys(found).length) setTriggerValue('leftovers', found);
    if (wait) timer = setTimeout(look, wait);
  };
  timer = setTimeout(look, 300);
  return () => clearTimeout(timer);
}

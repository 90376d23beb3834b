// Puts a text into the clipboard: what the field shows now, with words not stored yet.
const copied = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission, as in a page opened by another address of this machine.
    const scratch = document.createElement('textarea');
    scratch.value = text;
    scratch.style.position = 'fixed';
    document.body.append(scratch);
    scratch.select();
    const done = document.execCommand('copy');
    scratch.remove();
    return done;
  }
};

export default function ({ data, parentElement }) {
  const button = parentElement.querySelector('button');
  const word = parentElement.querySelector('[role=status]');
  button.textContent = data.label;
  button.onclick = async () => {
    const field = data.field && document.querySelector(`.${CSS.escape(data.field)} textarea`);
    const done = await copied(field ? field.value : data.text);
    word.textContent = done ? 'Copied.' : 'It could not be copied; select the text and copy it.';
  };
}

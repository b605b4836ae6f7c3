/* The pages work without this: it keeps the theme that was chosen on the page for people, and adds buttons that copy. */
/* global document, localStorage, navigator, setTimeout */
{
  const { copy, copied } = document.currentScript.dataset;
  try {
    const theme = localStorage.getItem('pictotext.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing shows the system's theme.
  }

  const addButton = (figure) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(figure.querySelector('code').textContent);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    });
    figure.querySelector('figcaption').append(button);
  };
  // Browsers have a clipboard for https and for this machine alone.
  if (navigator.clipboard) {
    document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('figure.sample').forEach(addButton));
  }
}

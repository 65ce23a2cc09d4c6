// Adds to a page that can be read without it: filter, search, sorting, and the language of the document for screen readers.
(() => {
  'use strict';

  for (const choice of document.querySelectorAll('input[name="language"]')) {
    choice.addEventListener('change', () => {
      document.documentElement.lang = choice.value === 'zh' ? 'zh-Hans' : 'en';
    });
  }

  const table = document.getElementById('items');
  const form = document.getElementById('filters');
  if (!table || !form) {
    return;
  }

  const items = [...table.tBodies].map((body, order) => ({ body, order, text: null }));

  function chosen(name) {
    return new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));
  }

  function filter() {
    const words = document.getElementById('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = chosen('kind');
    const levels = chosen('level');
    const district = form.elements.district.value;
    const topic = form.elements.topic.value;
    let shown = 0;
    for (const item of items) {
      const data = item.body.dataset;
      let fits = kinds.has(data.kind) && levels.has(data.level)
        && (district === '' || data.district === district) && (topic === '' || data.topic === topic);
      if (fits && words.length > 0) {
        item.text ??= item.body.textContent.toLowerCase();
        fits = words.every((word) => item.text.includes(word));
      }

      item.body.hidden = !fits;
      shown += fits ? 1 : 0;
    }

    document.getElementById('shown').value = String(shown);
  }

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));

  // A cell's own number where it has one, else the text in the language that is shown.
  function keyOf(item, column) {
    const cell = item.body.rows[0].cells[column];
    if (cell.dataset.value !== undefined) {
      return Number(cell.dataset.value);
    }

    const shown = cell.querySelector(`[lang="${document.documentElement.lang}"]`);
    return (shown ?? cell).textContent.trim();
  }

  // Numbers before words; the order of the report among equals.
  function compare(left, right) {
    const numbers = [left, right].map((key) => typeof key === 'number');
    if (numbers[0] !== numbers[1]) {
      return numbers[0] ? -1 : 1;
    }

    return numbers[0] ? left - right : left.localeCompare(right, 'zh');
  }

  function sort(heading, column) {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) {
      other.setAttribute('aria-sort', 'none');
    }

    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keyed = items.map((item) => ({ item, key: keyOf(item, column) }));
    keyed.sort((left, right) => (compare(left.key, right.key) * (down ? -1 : 1)) || (left.item.order - right.item.order));
    table.append(...keyed.map((entry) => entry.item.body));
  }

  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sort(heading, column));
  });
})();
